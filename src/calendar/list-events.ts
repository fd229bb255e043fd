import { and, type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { EventFilters } from './event-filters.ts'
import type { Scope } from './event-order.ts'
import type { EventRowData } from './event-row.ts'
import { matching } from './filter-conditions.ts'
import { listEventRows } from './list-event-rows.ts'
import { events } from './schema.ts'

export const eventsOnPage = 30

/** The event a page goes on after. */
export type Cursor = { startsAt: Date; id: string }

export type EventPage = { events: EventRowData[]; next: string | null }

/** A page of the calendar: what comes next, or the latest of the past, going on after the event `from`. */
export async function listEvents(
  services: Services,
  viewer: Viewer | null,
  filters: EventFilters,
  from: Cursor | null,
): Promise<EventPage> {
  const where = and(matching(viewer, filters, sql`1 = 1`), from ? beyond(filters.scope, from) : undefined) ?? sql`1 = 1`
  const rows = await listEventRows(services, filters.scope, where, eventsOnPage + 1)
  const shown = rows.slice(0, eventsOnPage)
  const last = shown.at(-1)
  return { events: shown, next: last && rows.length > eventsOnPage ? `${last.startsAt.getTime()}-${last.id}` : null }
}

function beyond(scope: Scope, { startsAt, id }: Cursor): SQL {
  const place = sql`(${startsAt.getTime()}, ${id})`
  const row = sql`(${events.startsAt}, ${events.id})`
  return scope === 'upcoming' ? sql`${row} > ${place}` : sql`${row} < ${place}`
}

/** Reads `<milliseconds>-<id>`; null for anything else, which begins at the beginning. */
export function cursorFrom(text: string | undefined): Cursor | null {
  const [, ms, id] = /^(-?\d{1,14})-([\w-]{1,60})$/.exec(text ?? '') ?? []
  return ms && id ? { startsAt: new Date(Number(ms)), id } : null
}
