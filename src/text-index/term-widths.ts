import { sql } from 'drizzle-orm'
import type { Database } from '../platform/db/database.ts'
import { beginningsOf, exactMatch } from './match-text.ts'
import type { QueryForms } from './query-forms.ts'
import type { Term } from './read-query.ts'

/**
 * How much a term matches, which decides what of it is searched so that a search costs the same in a large forum as in a
 * small one: a `full` term all its forms and compounds; a `usual` one, whose very word many texts have, only that; a
 * `wide` one, with which many words begin, those.
 */
export type Width = 'full' | 'usual' | 'wide'

const usualTexts = 2000
/** Counted in each stem and each levelled one, so about half as many texts. */
const wideTexts = 10_000
const mostCounted = 1000

/** The width of each term. It is counted over all texts, hidden ones too: it says no more than that a word is usual. */
export async function readWidths(db: Database, terms: Term[], corrected: (QueryForms | null)[]): Promise<Width[]> {
  const exact = terms.map((term, at) => exactMatch(term, corrected[at] ?? null))
  const counts = await db.all<{ texts: number }>(sql`
    SELECT (SELECT count(*) FROM (
      SELECT 1 FROM search_fts WHERE search_fts MATCH each.value LIMIT ${usualTexts})) AS texts
    FROM json_each(${JSON.stringify(exact)}) AS each ORDER BY each.key`)
  const begun = terms.flatMap((term, at) =>
    counts[at]?.texts === usualTexts ? [] : beginningsOf(term, corrected[at] ?? null).map(word => ({ at, word })),
  )
  const longer = begun.length > 0 ? await countBegun(db, begun) : new Map<number, number>()
  return terms.map((_, at) => {
    if (counts[at]?.texts === usualTexts) return 'usual'
    return (longer.get(at) ?? 0) >= wideTexts ? 'wide' : 'full'
  })
}

async function countBegun(db: Database, begun: { at: number; word: string }[]): Promise<Map<number, number>> {
  const rows = await db.all<{ at: number; texts: number }>(sql`
    SELECT value ->> 'at' AS at, sum((
      SELECT sum(doc) FROM (SELECT doc FROM search_stems
        WHERE term >= value ->> 'word' AND term < (value ->> 'word') || '{' LIMIT ${mostCounted}))) AS texts
    FROM json_each(${JSON.stringify(begun)}) GROUP BY 1`)
  return new Map(rows.map(row => [row.at, row.texts ?? 0]))
}
