import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/db/database.ts'
import type { Match } from './find-matches.ts'

/** A text that was found, with how well it matches: the less, the better. */
export type Found = Match & { thingId: number; score: number }

type Row = Omit<Found, 'needs' | 'solved'> & { needs: string; solved: number }

/** A thing may have so many texts that match, on the average, before fewer things than asked for are read. */
const textsAThing = 2

/** The texts somebody may see that match, best first, at most of so many things. */
export async function listFound(
  db: Database,
  { match, visible, chosen, limit }: { match: string; visible: SQL; chosen: SQL; limit: number },
): Promise<{ rows: Found[]; isCut: boolean }> {
  const rows = await db.all<Row>(sql`
    SELECT things.id AS thingId, things.kind, things.ref_id AS refId, part, things.network_id AS networkId,
      things.language, things.needs, things.at, things.fresh_at AS freshAt, things.solved, rank AS score
    FROM search_fts CROSS JOIN search_entries entries ON entries.id = search_fts.rowid
      CROSS JOIN search_things things ON things.id = entries.thing_id
    WHERE search_fts MATCH ${match} AND rank MATCH ${process.env.BM ?? 'bm25(4.0, 1.0, 2.0, 0.5, 0.5)'} AND ${visible} AND ${chosen}
    ORDER BY rank LIMIT ${limit * textsAThing}`)
  const first = new Map<number, Found>()
  for (const row of rows) {
    if (first.has(row.thingId)) continue
    first.set(row.thingId, { ...row, needs: row.needs === '[]' ? [] : JSON.parse(row.needs), solved: row.solved === 1 })
  }
  return { rows: [...first.values()].slice(0, limit), isCut: rows.length === limit * textsAThing || first.size > limit }
}
