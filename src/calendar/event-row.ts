import { type SQL, sql } from 'drizzle-orm'
import { events } from './schema.ts'

/** The columns of an event as lists show it. */
export const eventRow = {
  id: events.id,
  title: events.title,
  language: events.language,
  kind: events.kind,
  wholeDay: events.wholeDay,
  startsAt: events.startsAt,
  endsAt: events.endsAt,
  startDay: events.startDay,
  endDay: events.endDay,
  place: events.place,
  link: events.link,
  networkId: events.networkId,
  audience: events.audience,
  audienceRoleId: events.audienceRoleId,
  cancelledAt: events.cancelledAt,
}

export type EventRowData = Pick<typeof events.$inferSelect, keyof typeof eventRow>

type Times = 'startsAt' | 'endsAt' | 'cancelledAt'

/** An event row as `eventColumns` gives it. */
export type StoredEventRow = Omit<EventRowData, Times | 'wholeDay'> & {
  wholeDay: number
  startsAt: number
  endsAt: number
  cancelledAt: number | null
}

/** The same columns for a query written as a template. */
export const eventColumns: SQL = sql.join(
  Object.entries(eventRow).map(([name, column]) => sql`${column} AS ${sql.raw(name)}`),
  sql`, `,
)

export function asEventRow(row: StoredEventRow): EventRowData {
  return {
    ...row,
    wholeDay: row.wholeDay === 1,
    startsAt: new Date(row.startsAt),
    endsAt: new Date(row.endsAt),
    cancelledAt: row.cancelledAt === null ? null : new Date(row.cancelledAt),
  }
}
