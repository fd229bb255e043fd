import { and } from 'drizzle-orm'
import { visibleTo } from '../audiences/visible-to.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { inScope, orderOf } from './event-order.ts'
import { type EventRowData, eventRow } from './event-row.ts'
import { events } from './schema.ts'

/** The next events a viewer may see, the ones going on first. Cancelled ones stay among them and say so. */
export async function listUpcomingEvents(
  { db, now }: Services,
  viewer: Viewer | null,
  limit: number,
): Promise<EventRowData[]> {
  return db
    .select(eventRow)
    .from(events)
    .where(and(inScope('upcoming', now()), visibleTo(viewer, events)))
    .orderBy(...orderOf('upcoming'))
    .limit(limit)
}
