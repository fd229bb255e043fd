import type { Matches } from '../text-index/find-matches.ts'
import { howFar } from './how-far.ts'
import type { Result } from './list-results.ts'

/**
 * What was searched instead of what was typed, with words as they are written in the results shown, so that no hidden
 * text gives one away; null when nothing was put right, or no result shows the word.
 */
export function correctText(text: string, corrected: Matches['corrected'], results: Result[]): string | null {
  const shown = results.flatMap(({ title, snippet }) => [...title, ...(snippet?.pieces ?? [])])
  const marked = shown.filter(piece => piece.like === 'corrected').map(piece => piece.text.toLowerCase())
  const words = [...new Set(marked)]
  let instead = text
  for (const { typed, instead: stems } of corrected) {
    const fitting = words.filter(word => stems.some(stem => plain(word).startsWith(plain(stem).slice(0, 4))))
    const word = nearest(plain(typed), fitting.length > 0 || corrected.length > 1 ? fitting : words)
    if (word === null) continue
    const at = plain(instead).indexOf(plain(typed))
    if (at >= 0) instead = instead.slice(0, at) + word + instead.slice(at + typed.length)
  }
  return instead === text ? null : instead
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The word most like the typed one, or whose beginning is; of equals the shorter, then the one of the better result. */
function nearest(typed: string, words: string[]): string | null {
  let best: { word: string; far: number } | null = null
  for (const word of words) {
    const letters = plain(word)
    const begins = [-1, 0, 1].map(more => letters.slice(0, Math.max(1, typed.length + more)))
    const far = Math.min(...begins.map(begin => howFar(typed, begin)))
    if (!best || far < best.far || (far === best.far && word.length < best.word.length)) best = { word, far }
  }
  return best?.word ?? null
}
