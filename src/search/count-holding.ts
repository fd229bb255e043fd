import { sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { matchOf } from '../text-index/match-text.ts'
import { tokensIn } from '../text-index/tokens-in.ts'
import { visibleThings } from './visible-things.ts'

/** How much of what a viewer may see holds a word. */
export type Holding = { word: string; count: number; isCut: boolean }

const most = 500

/** Of each word or expression, in how many things it is: what it brings to those that mean the same. */
export async function countHolding({ db }: Pick<Services, 'db'>, viewer: Viewer, words: string[]): Promise<Holding[]> {
  const matches = words.map(word => {
    const parts = tokensIn(word).map(token => token.word)
    return matchOf({ typed: word, words: parts, isTogether: parts.length > 1 ? 'quoted' : null, synonyms: [] }, null)
  })
  const rows = await db.all<{ count: number }>(sql`
    SELECT (
      SELECT count(*) FROM (
        SELECT DISTINCT entries.thing_id
        FROM search_fts CROSS JOIN search_entries entries ON entries.id = search_fts.rowid
          CROSS JOIN search_things things ON things.id = entries.thing_id
        WHERE search_fts MATCH each.value AND ${visibleThings(viewer)} LIMIT ${most + 1})) AS count
    FROM json_each(${JSON.stringify(matches)}) AS each ORDER BY each.key`)
  return words.map((word, at) => {
    const count = rows[at]?.count ?? 0
    return { word, count: Math.min(count, most), isCut: count > most }
  })
}
