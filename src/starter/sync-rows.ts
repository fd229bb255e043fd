import { and, eq, getTableColumns, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Database, Statement } from '../platform/db/database.ts'
import { type IndexedText, indexText } from '../text-index/index-text.ts'

export type Change = { table: string; added: string[]; changed: string[]; removed: string[]; same: number }

type Row = Record<string, unknown>
type Sync = {
  name: string
  table: SQLiteTable
  /** The properties that tell a row from the others. */
  key: string[]
  rows: Row[]
  /** Rows of these owners that the file no longer has are removed; without it nothing is ever removed. */
  ownedBy?: { property: string; owners: Set<unknown> }
  /** What can be found of a row. */
  texts?: (row: never) => IndexedText | IndexedText[]
}

/**
 * What has to be written so that a table holds the given rows: updates by key, never doubles, leaves columns the rows
 * do not name alone. Returns the statements, a list a row, and what they change.
 */
export async function syncRows(db: Database, sync: Sync): Promise<{ writes: Statement[][]; change: Change }> {
  const { table, key, rows } = sync
  const columns = getTableColumns(table) as Record<string, SQLiteColumn>
  const keyOf = (row: Row) => key.map(property => String(row[property])).join(' ')
  const present = new Map(((await db.select().from(table)) as Row[]).map(row => [keyOf(row), row]))
  const change: Change = { table: sync.name, added: [], changed: [], removed: [], same: 0 }
  const writes: Statement[][] = []
  const found = (row: Row) => [sync.texts?.(row as never) ?? []].flat().map(text => indexText(db, text))
  for (const row of rows) {
    const known = present.get(keyOf(row))
    present.delete(keyOf(row))
    if (!known) {
      change.added.push(keyOf(row))
      writes.push([db.insert(table).values(row), ...found(row)])
    } else if (differs(known, row)) {
      change.changed.push(keyOf(row))
      const update = db
        .update(table)
        .set(row)
        .where(sameKey(columns, key, row))
      writes.push([update, ...found({ ...known, ...named(row) })])
    } else change.same++
  }
  for (const row of present.values()) {
    if (!sync.ownedBy?.owners.has(row[sync.ownedBy.property])) continue
    change.removed.push(keyOf(row))
    writes.push([db.delete(table).where(sameKey(columns, key, row))])
  }
  return { writes, change }
}

function differs(known: Row, row: Row): boolean {
  return Object.entries(row).some(([property, value]) => plain(known[property]) !== plain(value))
}

/** A row without the columns that the file has not. */
function named(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
}

function plain(value: unknown) {
  return value instanceof Date ? value.getTime() : (value ?? null)
}

function sameKey(columns: Record<string, SQLiteColumn>, key: string[], row: Row): SQL | undefined {
  return and(...key.map(property => eq(columns[property] as SQLiteColumn, row[property])))
}
