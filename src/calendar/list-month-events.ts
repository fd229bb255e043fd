import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { EventFilters } from './event-filters.ts'
import { inRange, orderOf } from './event-order.ts'
import { type EventRowData, eventRow } from './event-row.ts'
import { matching } from './filter-conditions.ts'
import type { MonthRange } from './month-range.ts'
import { mostInMonth } from './most-in-month.ts'
import { events } from './schema.ts'

/** The events of a month that a viewer may see and the filters let through, those of several days too; one too many tells that it holds more. */
export async function listMonthEvents(
  { db }: Services,
  viewer: Viewer | null,
  filters: EventFilters,
  { from, to }: MonthRange,
): Promise<EventRowData[]> {
  return db
    .select(eventRow)
    .from(events)
    .where(matching(viewer, filters, inRange(from, to)))
    .orderBy(...orderOf('upcoming'))
    .limit(mostInMonth + 1)
}
