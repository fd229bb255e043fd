import { sql } from 'drizzle-orm'
import type { Database } from '../../src/platform/db/database.ts'

/** What differs from one run to the next: times, secrets, and what is made at random. */
const accidental = /(^|_)at$|token|secret|hash|voter_key|^device$/
const ownTime = ['names_version', 'jobs', 'visits', 'readings', 'd1_migrations', 'counted_acts']

/** All that a database holds, table by table, but for times and secrets; of sessions only whose they are. */
export async function storedRows(db: Database): Promise<Record<string, string[]>> {
  const tables = await db.all<{ name: string }>(sql`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '@_cf%' ESCAPE '@'
    ORDER BY name`)
  const stored: Record<string, string[]> = {}
  for (const { name } of tables) {
    if (ownTime.includes(name)) continue
    const rows = await db.all<Record<string, unknown>>(sql`SELECT * FROM ${sql.identifier(name)}`)
    stored[name] = rows.map(row => JSON.stringify(lasting(name, row))).sort()
  }
  return stored
}

function lasting(table: string, row: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(row).filter(
    ([column]) => !accidental.test(column) && !(table === 'sessions' && column === 'id'),
  )
  return Object.fromEntries(kept)
}

/** What one database holds and the other does not, a line a row. */
export function differences(one: Record<string, string[]>, other: Record<string, string[]>): string[] {
  const missing = (from: Record<string, string[]>, to: Record<string, string[]>, sign: string) =>
    Object.entries(from).flatMap(([table, rows]) => {
      const left = [...(to[table] ?? [])]
      return rows.flatMap(row => {
        const at = left.indexOf(row)
        if (at === -1) return [`${sign} ${table} ${row}`]
        left.splice(at, 1)
        return []
      })
    })
  return [...missing(one, other, '-'), ...missing(other, one, '+')]
}
