import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/db/database.ts'
import type { Match } from './find-matches.ts'

/** A text that was found. */
export type Found = Match & { thingId: number }

type Row = Omit<Found, 'needs' | 'solved'> & { needs: string; solved: number }

/** How many texts that match a thing has on the average, before fewer things than asked for are read. */
const textsAThing = 1.5

/** What a column weighs: title, body, ftitle, fbody, rev. */
export const weights = 'bm25(4.0, 1.0, 2.0, 0.5, 0.5)'

/** The texts somebody may see that match, best first, one a thing, at most of so many things. */
export async function listFound(
  db: Database,
  match: string,
  { visible, chosen }: { visible: SQL; chosen: SQL },
  most: number,
): Promise<{ rows: Found[]; isCut: boolean }> {
  const limit = Math.ceil(most * textsAThing)
  const rows = await db.all<Row>(sql`
    SELECT things.id AS thingId, things.kind, things.ref_id AS refId, part, things.network_id AS networkId,
      things.language, things.needs, things.at, things.fresh_at AS freshAt, things.solved
    FROM search_fts CROSS JOIN search_entries entries ON entries.id = search_fts.rowid
      CROSS JOIN search_things things ON things.id = entries.thing_id
    WHERE search_fts MATCH ${match} AND rank MATCH ${weights} AND ${visible} AND ${chosen}
    ORDER BY rank LIMIT ${limit}`)
  const best = new Map<number, Found>()
  for (const row of rows) {
    if (best.has(row.thingId)) continue
    best.set(row.thingId, { ...row, needs: row.needs === '[]' ? [] : JSON.parse(row.needs), solved: row.solved === 1 })
  }
  return { rows: [...best.values()].slice(0, most), isCut: rows.length === limit || best.size > most }
}
