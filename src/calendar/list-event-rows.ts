import { type SQL, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { Scope } from './event-order.ts'
import { asEventRow, type EventRowData, eventColumns, type StoredEventRow } from './event-row.ts'

const dayLong = 86_400_000

/**
 * The events `where` (a condition on `events`) picks that are to come or past, in the order of that scope. What is to
 * come is read from a day ago on until there is enough, and beside it what has gone on for longer than a day: so the
 * work does not grow with the calendar.
 */
export async function listEventRows(
  { db, now }: Services,
  scope: Scope,
  where: SQL,
  limit: number,
): Promise<EventRowData[]> {
  const time = now().getTime()
  const picked = (when: SQL, order: SQL) => sql`SELECT * FROM (
    SELECT id AS picked_id FROM events WHERE ${when} AND ${where} ORDER BY ${order} LIMIT ${limit})`
  const soon = sql`events.starts_at > ${time - dayLong} AND events.ends_at > ${time}`
  // The index `events_lasting` knows this number; with the sign SQLite does not look through all past events instead.
  const lasting = sql`events.ends_at - events.starts_at > 86400000 AND events.ends_at > ${time}
    AND +events.starts_at <= ${time - dayLong}`
  const past = sql`events.ends_at <= ${time} AND events.starts_at <= ${time}`
  const order = scope === 'past' ? sql`starts_at DESC, id DESC` : sql`starts_at, id`
  const rows = await db.all<StoredEventRow>(sql`
    WITH picked AS (${scope === 'past' ? picked(past, order) : sql`${picked(soon, order)} UNION ALL ${picked(lasting, order)}`})
    SELECT ${eventColumns} FROM picked CROSS JOIN events ON events.id = picked_id ORDER BY ${order} LIMIT ${limit}`)
  return rows.map(asEventRow)
}
