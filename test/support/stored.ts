import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../src/platform/db/database.ts'

/** What differs from one run to the next: times, secrets, and what is made at random. */
const accidental = /(^|_)at$|token|secret|hash|voter_key|^device$|^salt$|^receipt$/
const ownTime = ['changes', 'jobs', 'visits', 'readings', 'd1_migrations', 'counted_acts']

/** Ids that tests choose have zeros at their end; any other was made at random. */
const randomId = /(?<=['"])(?!\w*000)[0-9a-hjkmnp-tv-z]{12}(?=['"])/g

/** All rows of a database, each with its table, but for times, secrets and ids made at random. One query a database. */
export async function storedRows(db: Database): Promise<string[]> {
  const tables = await columnsByTable(db)
  const rowsOf = ([table, columns]: [string, string[]]) => {
    const values = joined(columns.map(column => wordsOf(table, column)))
    return sql`(SELECT group_concat(${values}, char(30)) FROM ${sql.identifier(table)}) AS ${sql.identifier(table)}`
  }
  const [row] = await db.all<Record<string, string | null>>(sql`SELECT ${sql.join([...tables].map(rowsOf), sql`, `)}`)
  return Object.entries(row ?? {}).flatMap(([table, rows]) =>
    (rows ?? '').split('\u001e').flatMap(each => (each === '' ? [] : [`${table} ${each.replace(randomId, '(id)')}`])),
  )
}

async function columnsByTable(db: Database): Promise<Map<string, string[]>> {
  const rows = await db.all<{ name: string; column: string }>(sql`
    SELECT tables.name, columns.name AS column FROM sqlite_schema tables, pragma_table_info(tables.name) columns
    WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%' AND tables.name NOT LIKE '@_cf%' ESCAPE '@'`)
  const columns = new Map<string, string[]>()
  // How FTS5 keeps the stems differs from one order of writing to another; which stems they are is in search_stems.
  for (const { name, column } of rows)
    if (!ownTime.includes(name) && !name.startsWith('search_fts'))
      columns.set(name, [...(columns.get(name) ?? []), column])
  return columns
}

/** Texts after one another; in halves of halves, because D1 takes no deep expressions. */
function joined(parts: SQL[]): SQL {
  const [first] = parts
  if (first && parts.length === 1) return first
  const half = Math.ceil(parts.length / 2)
  return sql`(${joined(parts.slice(0, half))}) || ' ' || (${joined(parts.slice(half))})`
}

/** A column of a row in words; of what is accidental only whether it is there. */
function wordsOf(table: string, column: string): SQL {
  const hidden = accidental.test(column) || (column === 'id' && ['sessions', 'audit_entries'].includes(table))
  const value = sql.identifier(column)
  const words = hidden ? sql`iif(${value} IS NULL, 'NULL', 'something')` : sql`quote(${value})`
  return sql`${sql.raw(`'${column}='`)} || ${words}`
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
