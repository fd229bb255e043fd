import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'

/**
 * The value an edit gives the revision of its row: one more than the revision its form was filled from, while the row
 * still has that revision and `stands` holds. Otherwise it is NULL, which the column refuses, and everything written
 * together with it is undone; `editRefusals` are the words such a refusal comes with.
 */
export function nextRevision(column: SQLiteColumn, expected: number, stands: SQL = sql`1 = 1`): SQL<number> {
  return sql`CASE WHEN ${column} = ${expected} AND ${stands} THEN ${column} + 1 END`
}

/** For `refusalIn`: an edit came too late, because somebody else has edited, withdrawn or erased what it was about. */
export const editRefusals = [
  ...['practices.revision', 'threads.revision', 'answers.revision', 'events.sequence'],
  ...['withdrawn', 'removed', 'event_cancelled'],
]
