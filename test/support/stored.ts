import { sql } from 'drizzle-orm'
import type { Database } from '../../src/platform/db/database.ts'

/** What differs from one run to the next: times, secrets, and what is made at random. */
const accidental = /(^|_)at$|token|secret|hash|voter_key|^device$/
const ownTime = ['names_version', 'jobs', 'visits', 'readings', 'd1_migrations', 'counted_acts']

/** Ids that tests choose have zeros at their end; any other was made at random. */
const randomId = /"(?!\w*000)[0-9a-hjkmnp-tv-z]{12}"/g

/** All rows of a database, each with its table, but for times, secrets and ids made at random. */
export async function storedRows(db: Database): Promise<string[]> {
  const tables = await db.all<{ name: string }>(sql`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '@_cf%' ESCAPE '@'
    ORDER BY name`)
  const stored: string[] = []
  for (const { name } of tables) {
    if (ownTime.includes(name)) continue
    const rows = await db.all<Record<string, unknown>>(sql`SELECT * FROM ${sql.identifier(name)}`)
    stored.push(...rows.map(row => `${name} ${JSON.stringify(lasting(name, row)).replace(randomId, '"(id)"')}`))
  }
  return stored
}

/** What came and went between two states of a database, in an order of its own. */
export function changesOf(before: string[], after: string[]): string[] {
  return [...without(before, after).map(row => `- ${row}`), ...without(after, before).map(row => `+ ${row}`)].sort()
}

/** The rows of one list that the other does not have as often. */
function without(rows: string[], others: string[]): string[] {
  const counts = new Map<string, number>()
  for (const row of others) counts.set(row, (counts.get(row) ?? 0) + 1)
  return rows.filter(row => {
    const left = counts.get(row) ?? 0
    if (left > 0) counts.set(row, left - 1)
    return left === 0
  })
}

function lasting(table: string, row: Record<string, unknown>): Record<string, unknown> {
  const isAccidental = (column: string) =>
    accidental.test(column) || (column === 'id' && ['sessions', 'audit_entries'].includes(table))
  const entries = Object.entries(row).map(([column, value]) => [
    column,
    isAccidental(column) && value !== null ? 'something' : value,
  ])
  return Object.fromEntries(entries)
}
