import type { SQL } from 'drizzle-orm'
import type { Database } from '../platform/db/database.ts'
import { listKnownNear } from './list-known-near.ts'
import { listTwoSlipsAway } from './list-two-slips-away.ts'
import { listVisible } from './list-visible.ts'
import { type QueryForms, queryForms } from './query-forms.ts'
import type { Term } from './read-query.ts'
import { backwards } from './word-forms.ts'

const shortest = 4
/** A shorter beginning is that of too many words. */
const shortestBeginning = 5
const longestCut = 5
const longestEnding = 3
const mostInstead = 8
/** A letter says much of a shorter word: it is not put in another's place there, and the first never. */
const shortestChanged = 5
const shortestFirstChanged = 7

/**
 * What to search in place of each term that matches nothing its reader may see; null for the others. Only stems that a
 * text the reader may see has are searched instead, so that a hidden text changes nothing.
 */
export async function correctTerms(
  db: Database,
  terms: Term[],
  matches: string[],
  visible: SQL,
): Promise<(QueryForms | null)[]> {
  const found = await listVisible(db, matches, visible)
  const corrected: (QueryForms | null)[] = []
  for (const [at, { words, isTogether, synonyms }] of terms.entries()) {
    // A word that the coordinator knows is meant.
    const matchesNothing = !found.has(matches[at] as string) && !isTogether && synonyms.length === 0
    corrected.push(matchesNothing ? await correctWord(db, words[0] as string, visible) : null)
  }
  return corrected
}

async function correctWord(db: Database, word: string, visible: SQL): Promise<QueryForms | null> {
  const { raw, stems, folds } = queryForms(word)
  if (raw.length < shortest || !/^[a-z]+$/.test(raw)) return null
  const long = (forms: Iterable<string>) => [...new Set(forms)].filter(form => form.length >= shortest)
  const known = await listKnownNear(db, long([...stems, raw]), long(folds), shortestBeginning)
  const sameStems = likely(raw, await seen(db, visible, known.stems, each => `{title body} : "${each}"`))
  const sameFolds =
    sameStems.length > 0 ? [] : likely(raw, await seen(db, visible, known.folds, each => `{ftitle fbody} : "${each}"`))
  if (sameStems.length + sameFolds.length > 0) return formsFrom(sameStems, sameFolds)
  const knownEnds = await listKnownNear(db, long([...stems, raw, ...folds]).map(backwards), [], shortestBeginning)
  const begun = likely(raw, await seen(db, visible, known.begun, each => `{title body ftitle fbody} : "${each}" *`))
  const ended = (await seen(db, visible, knownEnds.begun, each => `{rev} : "${each}" *`)).slice(0, mostInstead)
  if (begun.length + ended.length > 0)
    return { raw: '', stems: new Set(begun), folds: new Set(begun), ends: new Set(ended) }
  const away = await listTwoSlipsAway(db, long([...stems, ...folds]))
  const seenAway = await seen(db, visible, away, each => `{title body ftitle fbody} : "${each}"`)
  const twoAway = seenAway.slice(0, mostInstead)
  if (twoAway.length > 0) return formsFrom(twoAway, twoAway)
  const cuts = Array.from({ length: longestCut }, (_, at) => raw.slice(0, -1 - at)).filter(
    each => each.length >= Math.max(shortestBeginning, raw.length * 0.6),
  )
  // Whose end is long, is perhaps a compound.
  const isEnding = (each: string) => raw.length - each.length <= longestEnding
  const [longest] = await seen(
    db,
    visible,
    cuts,
    each => `{title body ftitle fbody} : "${each}"${isEnding(each) ? ' *' : ''}`,
  )
  return longest ? formsFrom([longest], [longest]) : null
}

/** A first letter is seldom mistyped: others count only where nothing begins with it. */
function likely(raw: string, words: string[]): string[] {
  const plausible = words.filter(word => word.length >= shortestChanged || isSwapped(raw, word))
  const alike = plausible.filter(word => word[0] === raw[0])
  const best = alike.length > 0 ? alike : plausible.filter(word => word.length >= shortestFirstChanged)
  return best.slice(0, mostInstead)
}

function isSwapped(raw: string, word: string): boolean {
  return word.length >= shortest && [...raw.slice(0, word.length)].sort().join('') === [...word].sort().join('')
}

function formsFrom(stems: string[], folds: string[]): QueryForms {
  const ends = [...stems, ...folds].filter(each => each.length >= shortest).map(backwards)
  const whole = stems.map(queryForms)
  return {
    raw: '',
    stems: new Set([...stems, ...whole.flatMap(each => [...each.stems])]),
    folds: new Set([...folds, ...whole.flatMap(each => [...each.folds])]),
    ends: new Set([...ends, ...whole.flatMap(each => [...each.ends])]),
  }
}

/** The words, in their order, whose search finds a text that may be seen: which of them are best is asked after that. */
async function seen(db: Database, visible: SQL, words: string[], matchOf: (word: string) => string): Promise<string[]> {
  const found = await listVisible(db, words.map(matchOf), visible)
  return words.filter(word => found.has(matchOf(word)))
}
