import type { Likeness } from './find-matches.ts'
import { plain } from './plain-letters.ts'
import { type QueryForms, queryForms, queryKeys } from './query-forms.ts'
import type { Term } from './read-query.ts'
import { isStopWord } from './stop-words.ts'
import { backwards } from './word-forms.ts'

/** How much longer a word may be than what it begins with and still be a form of it rather than a compound. */
const longestEnding = 6
const longEnough = 5
const typedLongEnough = 4
const shortestCompound = 7

/**
 * How words of a text are like those searched for, told by the same forms by which they are found; `parts` are the words
 * that typed compounds are made of.
 */
export function markerOf(
  terms: Term[],
  corrected: (QueryForms | null)[],
  parts: QueryForms[] = [],
): (word: string) => Likeness | null {
  const words = (lists: string[][]) => lists.flat().filter(word => !isStopWord(word.toLowerCase()))
  const typed = terms.flatMap((term, at) => (corrected[at] ? [] : words([term.words]))).map(queryForms)
  const instead = corrected.filter(forms => forms !== null)
  const synonyms = words(terms.flatMap(term => term.synonyms)).map(queryForms)
  // A text of stop words alone is marked by them.
  const searched = typed.length > 0 || instead.length > 0 ? typed : terms.flatMap(term => term.words).map(queryForms)
  const remembered = new Map<string, Likeness | null>()
  const read = (word: string): Likeness | null => {
    const own = bestOf(searched.map(each => likeness(word, each, true)))
    if (own) return own
    if (instead.some(each => likeness(word, each, true))) return 'corrected'
    if (parts.some(each => likeness(word, each, true))) return 'compound'
    return synonyms.some(each => likeness(word, each, false)) ? 'synonym' : null
  }
  return word => {
    const known = remembered.get(word)
    if (known !== undefined) return known
    const like = read(word)
    remembered.set(word, like)
    return like
  }
}

type Own = 'same' | 'form' | 'compound'

function bestOf(all: (Own | null)[]): Own | null {
  return (['same', 'form', 'compound'] as const).find(each => all.includes(each)) ?? null
}

function likeness(word: string, searched: QueryForms, isTyped: boolean): Own | null {
  const small = plain(word.toLowerCase())
  if (small === searched.raw) return 'same'
  const keys = queryKeys(word)
  for (const stem of searched.stems) if (keys.has(stem)) return 'form'
  for (const fold of searched.folds) if (keys.has(fold)) return 'form'
  const begun = [...searched.stems, ...searched.folds].filter(stem => stem.length >= longEnough)
  if (isTyped && searched.raw.length >= typedLongEnough) begun.push(searched.raw)
  const beginning = begun.find(stem => small.startsWith(stem))
  if (beginning) return small.length - beginning.length <= longestEnding ? 'form' : 'compound'
  if (!isTyped || small.length < shortestCompound) return null
  const backward = [...keys].map(backwards)
  return [...searched.ends].some(end => backward.some(key => key.startsWith(end))) ? 'compound' : null
}
