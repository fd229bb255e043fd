import type { SearchFilters } from './search-filters.ts'

/** Whoever wants to follow more is better served by the pages. */
export const mostSaved = 20

export type WhyNotSaved = 'no_words' | 'too_many'

/** Why a search cannot be saved, or null: it must hold a word, and there must be room for one more. */
export function whyNotSaved(filters: SearchFilters, saved: number): WhyNotSaved | null {
  if (!/[\p{L}\p{N}]/u.test(filters.text)) return 'no_words'
  return saved >= mostSaved ? 'too_many' : null
}
