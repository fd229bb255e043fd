import { foldFinnish, isKnownFinnish } from './fold-finnish.ts'
import { plain } from './plain-letters.ts'
import { isStemmed, stemWord } from './stem-word.ts'
import { isStopWord } from './stop-words.ts'
import { backwards, wordForms } from './word-forms.ts'

/** By what a searched word is found, whatever language it and the text are in. */
export type QueryForms = {
  /** As typed, in small letters without diacritics. */
  raw: string
  /** What its stem is in each language. */
  stems: Set<string>
  folds: Set<string>
  /** How a compound that ends in it ends, backwards. */
  ends: Set<string>
}

/** Snowball cuts a word otherwise when it is the last part of a compound: this stands for the first part. */
const firstPart = 'aukko'
const shortestEnd = 3
const shortestEndingWord = 4

const remembered = new Map<string, QueryForms>()

export function queryForms(word: string): QueryForms {
  const known = remembered.get(word)
  if (known) return known
  if (remembered.size >= 5000) remembered.clear()
  const forms = readForms(word)
  remembered.set(word, forms)
  return forms
}

function readForms(word: string): QueryForms {
  const [fi, sv, en] = [wordForms(word, 'fi'), wordForms(word, 'sv'), wordForms(word, 'en')]
  const small = word.toLowerCase()
  const raw = plain(small)
  const stems = new Set([fi.stem, sv.stem, en.stem])
  if (fi.bare) stems.add(fi.bare)
  const folds = new Set([fi.fold])
  const ends = new Set<string>()
  if (isStemmed(small)) {
    const stem = inCompound(plain(stemWord(firstPart + small, 'fi')))
    const fold = inCompound(foldFinnish(firstPart + small))
    if (stem.length >= shortestEnd) stems.add(stem)
    const others = isKnownFinnish(small) ? [] : [sv.stem, en.stem]
    if (raw.length >= shortestEndingWord)
      for (const end of [fi.fold, fold.length > shortestEnd ? fold : '', fi.stem, ...others])
        if (end.length >= shortestEnd) ends.add(backwards(end))
  }
  // What is left of kunta is no kun.
  const telling = (forms: Set<string>) => new Set([...forms].filter(form => form === raw || !isStopWord(form)))
  return { raw, stems: telling(stems), folds, ends }
}

function inCompound(stem: string): string {
  return stem.startsWith(firstPart) ? stem.slice(firstPart.length) : ''
}

const keys = new Map<string, Set<string>>()

/** By which two words are known to be forms of the same. */
export function queryKeys(word: string): Set<string> {
  const known = keys.get(word)
  if (known) return known
  if (keys.size >= 5000) keys.clear()
  const { raw, stems, folds } = queryForms(word)
  const made = new Set([raw, ...stems, ...folds])
  keys.set(word, made)
  return made
}
