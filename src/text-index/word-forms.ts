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
const mostRemembered = 15_000
type Memory = { recent: Map<string, WordForms>; older: Map<string, WordForms> }
const emptyMemory = (): Memory => ({ recent: new Map(), older: new Map() })
const remembered: Record<Language, Memory> = { fi: emptyMemory(), sv: emptyMemory(), en: emptyMemory() }

/** The forms of a word as it is written in a text of a language. */
export function wordForms(word: string, language: Language): WordForms {
  const memory = remembered[language]
  const known = memory.recent.get(word)
  if (known) return known
  // Usual words are taken along, the others forgotten.
  if (memory.recent.size >= mostRemembered) remembered[language] = { recent: new Map(), older: memory.recent }
  const { recent, older } = remembered[language]
  const forms = older.get(word) ?? readForms(word, language)
  recent.set(word, forms)
  return forms
}

function readForms(word: string, language: Language): WordForms {
  const small = word.toLowerCase()
  const stem = plain(stemWord(small, language))
  const capitals = word === small ? undefined : abbreviation.exec(word)?.[1]
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
