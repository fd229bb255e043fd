import { queryKeys } from '../text-index/query-forms.ts'
import { tokensIn } from '../text-index/tokens-in.ts'
import type { SynonymGroup } from './list-synonym-groups.ts'

/** The group that the search takes a word, or an expression, to be in, and as which of its words; null when in none. */
export function groupOfWord(groups: SynonymGroup[], word: string): { group: SynonymGroup; held: string } | null {
  const searched = partsOf(word)
  if (searched.length === 0) return null
  for (const group of groups) {
    const held = group.words.find(each => isForm(searched, partsOf(each)))
    if (held !== undefined) return { group, held }
  }
  return null
}

function partsOf(text: string): string[] {
  return tokensIn(text).map(token => token.word)
}

function isForm(words: string[], others: string[]): boolean {
  return words.length === others.length && words.every((word, at) => hasKeyOf(word, others[at] as string))
}

function hasKeyOf(word: string, other: string): boolean {
  const keys = queryKeys(other)
  return [...queryKeys(word)].some(key => keys.has(key))
}
