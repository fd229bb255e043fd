import { type Names, needChoices } from '../people/find-names.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { savedQuery } from './saved-query.ts'
import { readFilters, type SearchFilters } from './search-filters.ts'

/** The search that a stored or submitted query means to a viewer now. */
export function readSaved(query: string, viewer: Viewer, names: Names): SearchFilters {
  const asked = Object.fromEntries(new URLSearchParams(query))
  return readFilters(asked, { names, needs: needChoices(names), viewer })
}

/**
 * Whether a stored search still means all it was saved for: not when what it was narrowed to, such as a network, is no
 * more. It must not suddenly find more.
 */
export function isWhole(query: string, filters: SearchFilters): boolean {
  return new URLSearchParams(query).size === new URLSearchParams(savedQuery(filters)).size
}
