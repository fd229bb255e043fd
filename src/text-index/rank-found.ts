import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/db/database.ts'
import { weights } from './list-found.ts'

/** The things somebody may see that match best by another measure, to put those that were found in order by. */
export async function rankFound(
  db: Database,
  match: string,
  { visible, chosen }: { visible: SQL; chosen: SQL },
  most: number,
): Promise<number[]> {
  const rows = await db.all<{ thingId: number }>(sql`
    SELECT things.id AS thingId
    FROM search_fts CROSS JOIN search_entries entries ON entries.id = search_fts.rowid
      CROSS JOIN search_things things ON things.id = entries.thing_id
    WHERE search_fts MATCH ${match} AND rank MATCH ${weights} AND ${visible} AND ${chosen}
    ORDER BY rank LIMIT ${most}`)
  return [...new Set(rows.map(row => row.thingId))]
}
