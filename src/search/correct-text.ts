import type { Matches } from '../text-index/find-matches.ts'
import type { Result } from './list-results.ts'

/**
 * What was searched instead of what was typed, with words as they are written in the results shown, so that no hidden
 * text gives one away; null when nothing was put right, or no result shows the word.
 */
export function correctText(text: string, corrected: Matches['corrected'], results: Result[]): string | null {
  const shown = results.flatMap(({ title, snippet }) => [...title, ...(snippet?.pieces ?? [])])
  const words = shown.filter(piece => piece.like === 'corrected').map(piece => piece.text.toLowerCase())
  let instead = text
  for (const { typed, instead: stems } of corrected) {
    const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    const fitting = words.filter(word => stems.some(stem => plain(word).startsWith(plain(stem).slice(0, 4))))
    const word = shortest(fitting.length > 0 || corrected.length > 1 ? fitting : words)
    if (word === null) continue
    const at = plain(instead).indexOf(plain(typed))
    if (at >= 0) instead = instead.slice(0, at) + word + instead.slice(at + typed.length)
  }
  return instead === text ? null : instead
}

/** The one nearest to the basic form. */
function shortest(words: string[]): string | null {
  return words.length === 0 ? null : words.reduce((best, word) => (word.length < best.length ? word : best))
}
