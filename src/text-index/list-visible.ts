import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/db/database.ts'

/** Which of some searches find a text that may be seen. */
export async function listVisible(db: Database, matches: string[], visible: SQL): Promise<Set<string>> {
  if (matches.length === 0) return new Set()
  const asked = [...new Set(matches)]
  const rows = await db.all<{ value: string }>(sql`
    SELECT value FROM json_each(${JSON.stringify(asked)}) AS each WHERE EXISTS (
      SELECT 1 FROM search_fts CROSS JOIN search_entries entries ON entries.id = search_fts.rowid
        CROSS JOIN search_things things ON things.id = entries.thing_id
      WHERE search_fts MATCH each.value AND ${visible})`)
  return new Set(rows.map(row => row.value))
}
