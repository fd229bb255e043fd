import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as finnish } from '@orama/stemmers/finnish'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import type { Language } from '../i18n/messages.ts'

const stemmers = { fi: finnish, sv: swedish, en: english }

/** Snowball's stem of a word in small letters; a word with digits, or in another script, is its own stem. */
export function stemWord(word: string, language: Language): string {
  return isStemmed(word) ? stemmers[language](word) || word : word
}

export function isStemmed(word: string): boolean {
  return /^\p{Script=Latin}+$/u.test(word)
}
