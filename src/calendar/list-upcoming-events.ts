import { visibleTo } from '../audiences/visible-to.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { EventRowData } from './event-row.ts'
import { listEventRows } from './list-event-rows.ts'
import { events } from './schema.ts'

/** The next events a viewer may see, the ones going on first. Cancelled ones stay among them and say so. */
export async function listUpcomingEvents(
  services: Services,
  viewer: Viewer | null,
  limit: number,
): Promise<EventRowData[]> {
  return listEventRows(services, 'upcoming', visibleTo(viewer, events), limit)
}
