import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Database } from '../platform/db/database.ts'
import { type QueryForms, queryForms } from './query-forms.ts'
import type { Term } from './read-query.ts'
import { variantsOf } from './variants-of.ts'
import { backwards } from './word-forms.ts'

const shortest = 4
/** A shorter beginning is that of too many words. */
const shortestBeginning = 5
const longestCut = 5
const mostInstead = 8

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
  for (const [at, { words, isTogether }] of terms.entries()) {
    const matchesNothing = !found.has(matches[at] as string) && !isTogether
    corrected.push(matchesNothing ? await correctWord(db, words[0] as string, visible) : null)
  }
  return corrected
}

async function correctWord(db: Database, word: string, visible: SQL): Promise<QueryForms | null> {
  const { raw, stems, folds } = queryForms(word)
  if (raw.length < shortest || !/^[a-z]+$/.test(raw)) return null
  const formsOf = (words: Iterable<string>) => [...words].filter(form => form.length >= shortest).flatMap(variantsOf)
  const likeStems = new Set(formsOf(new Set([...stems, raw])))
  const likeFolds = new Set(formsOf(folds))
  const known = await listKnown(db, [...new Set([...likeStems, ...likeFolds])])
  const whole = async (columns: string, words: Set<string>) =>
    pick(
      db,
      visible,
      [...words].filter(each => known.whole.has(each)),
      each => `{${columns}} : "${each}"`,
    )
  const [sameStems, sameFolds] = [await whole('title body', likeStems), await whole('ftitle fbody', likeFolds)]
  if (sameStems.length + sameFolds.length > 0) return formsFrom(sameStems, sameFolds)
  const begun = await pick(db, visible, [...known.begun], each => `{title body ftitle fbody} : "${each}" *`)
  const ended = await pick(db, visible, [...known.ended], each => `{rev} : "${backwards(each)}" *`)
  if (begun.length + ended.length > 0)
    return { raw: '', stems: new Set(begun), folds: new Set(begun), ends: new Set(ended.map(backwards)) }
  const cuts = Array.from({ length: longestCut }, (_, at) => raw.slice(0, -1 - at)).filter(
    each => each.length >= Math.max(shortestBeginning, raw.length * 0.6),
  )
  const [longest] = await pick(db, visible, cuts, each => `{title body ftitle fbody} : "${each}" *`)
  return longest ? formsFrom([longest], [longest]) : null
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

/** The words, in their order, whose search finds a text that may be seen. */
async function pick(db: Database, visible: SQL, words: string[], matchOf: (word: string) => string): Promise<string[]> {
  if (words.length === 0) return []
  const found = await listVisible(db, words.map(matchOf), visible)
  return words.filter(word => found.has(matchOf(word))).slice(0, mostInstead)
}

/** Which of some searches find a text that may be seen. */
async function listVisible(db: Database, matches: string[], visible: SQL): Promise<Set<string>> {
  const rows = await db.all<{ value: string }>(sql`
    SELECT value FROM json_each(${JSON.stringify(matches)}) AS each WHERE EXISTS (
      SELECT 1 FROM search_fts CROSS JOIN search_entries entries ON entries.id = search_fts.rowid
        CROSS JOIN search_things things ON things.id = entries.thing_id
      WHERE search_fts MATCH each.value AND ${visible})`)
  return new Set(rows.map(row => row.value))
}

/** Which words are stems of the index, begin one, or end one. */
async function listKnown(db: Database, words: string[]) {
  const long = words.filter(each => each.length >= shortestBeginning)
  const [whole, begun, ended] = [
    await listStems(db, words, sql`term = each.value`),
    await listStems(db, long, sql`term >= each.value AND term < each.value || '{'`),
    await listStems(db, long.map(backwards), sql`term >= each.value AND term < each.value || '{'`),
  ]
  return { whole, begun, ended: new Set([...ended].map(backwards)) }
}

async function listStems(db: Database, words: string[], condition: SQL): Promise<Set<string>> {
  const rows = await db.all<{ value: string }>(sql`
    SELECT value FROM json_each(${JSON.stringify(words)}) AS each
    WHERE EXISTS (SELECT 1 FROM search_stems WHERE ${condition})`)
  return new Set(rows.map(row => row.value))
}
