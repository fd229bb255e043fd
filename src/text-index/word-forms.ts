import type { Language } from '../i18n/messages.ts'
import { foldFinnish } from './fold-finnish.ts'
import { plain } from './plain-letters.ts'
import { isStemmed, stemWord } from './stem-word.ts'

/** The forms a word is indexed by, without diacritics. */
export type WordForms = {
  /** The stem in the language of the text. */
  stem: string
  /** The letters an inflected abbreviation stands for: typ of TYPissä. */
  bare: string | null
  /** The Finnish stem levelled further; empty in other languages. */
  fold: string
  /** How it ends, backwards, so that the last part of a compound is found by its beginning; nothing of short words. */
  ends: string[]
}

const abbreviation = /^(\p{Lu}{2,}\d*)\p{Ll}{1,6}$/u
/** Shorter words are hardly compounds. */
const shortestReversed = 6
const mostRemembered = 30_000
const remembered: Record<Language, Map<string, WordForms>> = { fi: new Map(), sv: new Map(), en: new Map() }

/** The forms of a word as it is written in a text of a language. */
export function wordForms(word: string, language: Language): WordForms {
  const known = remembered[language].get(word)
  if (known) return known
  if (remembered[language].size >= mostRemembered) remembered[language].clear()
  const forms = readForms(word, language)
  remembered[language].set(word, forms)
  return forms
}

function readForms(word: string, language: Language): WordForms {
  const small = word.toLowerCase()
  const stem = plain(stemWord(small, language))
  const capitals = abbreviation.exec(word)?.[1]
  const fold = language === 'fi' ? (isStemmed(small) ? foldFinnish(small) : plain(small)) : ''
  const last = fold || stem
  const ends = last.length >= shortestReversed && isStemmed(last) ? [backwards(last)] : []
  // What the fold has levelled beyond the end of the stem.
  if (ends.length > 0 && isLevelled(stem, last)) ends.push(backwards(stem))
  return { stem, bare: capitals ? plain(capitals.toLowerCase()) : null, fold, ends }
}

function isLevelled(stem: string, fold: string): boolean {
  return stem !== fold && !/[aeiouy]$/.test(stem) && stem.length <= fold.length + 1
}

export function backwards(word: string): string {
  return [...word].reverse().join('')
}
