import { sql } from 'drizzle-orm'
import type { Database } from '../platform/db/database.ts'
import { type Where, weights } from './list-found.ts'

/**
 * The things somebody may see that match best by another measure, to put those that were found in order by; with
 * `lowest`, the last written of the texts from that row on.
 */
export async function rankFound(
  db: Database,
  match: string,
  { visible, chosen }: Where,
  most: number,
  lowest: number | null = null,
): Promise<number[]> {
  const inOrder = lowest === null ? sql`AND rank MATCH ${weights}` : sql`AND search_fts.rowid >= ${lowest}`
  const by = lowest === null ? sql`rank` : sql`search_fts.rowid DESC`
  const rows = await db.all<{ thingId: number }>(sql`
    SELECT things.id AS thingId
    FROM search_fts CROSS JOIN search_entries entries ON entries.id = search_fts.rowid
      CROSS JOIN search_things things ON things.id = entries.thing_id
    WHERE search_fts MATCH ${match} ${inOrder} AND ${visible} AND ${chosen}
    ORDER BY ${by} LIMIT ${most}`)
  return [...new Set(rows.map(row => row.thingId))]
}
