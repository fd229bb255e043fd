import type { Likeness } from './find-matches.ts'
import { isEnding } from './is-ending.ts'
import { plain } from './plain-letters.ts'
import { type QueryForms, queryForms, queryKeys } from './query-forms.ts'
import type { Term } from './read-query.ts'
import { isStopWord } from './stop-words.ts'
import { backwards } from './word-forms.ts'

const longEnough = 5
const typedLongEnough = 4
const shortestCompound = 7
/** What is shorter is no word: jäsen is no compound with asen-. */
const shortestFirstPart = 2

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
  const couldBe = openingsOf([...searched, ...instead, ...parts, ...synonyms])
  const read = (word: string): Likeness | null => {
    if (!couldBe(plain(word.toLowerCase()))) return null
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

/**
 * What a word has at its beginning, or a compound inside it, when it may be like one of those searched for: most words of
 * a text are told apart by it before they are stemmed. Of the shortest stems only the first letter stays in every form (työ, töissä; ikä, iän).
 */
function openingsOf(searched: QueryForms[]): (small: string) => boolean {
  const openings = searched.flatMap(({ raw, stems, folds, ends }) =>
    [raw, ...stems, ...folds, ...[...ends].map(backwards)].map(form => {
      const letters = [...form]
      return letters.slice(0, letters.length > 3 ? 2 : 1).join('')
    }),
  )
  const any = [...new Set(openings.filter(Boolean))]
  return small =>
    any.some(
      each => small.startsWith(each) || (small.length >= shortestCompound && small.includes(each, shortestFirstPart)),
    )
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
  if (beginning) return isEnding(small.slice(beginning.length), beginning) ? 'form' : 'compound'
  if (!isTyped || small.length < shortestCompound) return null
  const backward = [...keys].map(backwards)
  const isEnd = (key: string, end: string) => key.startsWith(end) && key.length - end.length >= shortestFirstPart
  return [...searched.ends].some(end => backward.some(key => isEnd(key, end))) ? 'compound' : null
}
