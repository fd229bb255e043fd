import { and, type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { EventFilters } from './event-filters.ts'
import { inScope, orderOf, type Scope } from './event-order.ts'
import { type EventRowData, eventRow } from './event-row.ts'
import { matching } from './filter-conditions.ts'
import { events } from './schema.ts'

export const eventsOnPage = 30

/** The event a page goes on after. */
export type Cursor = { startsAt: Date; id: string }

export type EventPage = { events: EventRowData[]; next: string | null }

/** A page of the calendar: what comes next, or the latest of the past, going on after the event `from`. */
export async function listEvents(
  { db, now }: Services,
  viewer: Viewer | null,
  filters: EventFilters,
  from: Cursor | null,
): Promise<EventPage> {
  const rows = await db
    .select(eventRow)
    .from(events)
    .where(
      and(matching(viewer, filters, inScope(filters.scope, now())), from ? beyond(filters.scope, from) : undefined),
    )
    .orderBy(...orderOf(filters.scope))
    .limit(eventsOnPage + 1)
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
