import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { type About, aboutCondition } from './about-condition.ts'
import type { EventRowData } from './event-row.ts'
import { listEventRows } from './list-event-rows.ts'

/** Events about something that a viewer may see: the next ones first, then the latest past ones. */
export async function listEventsAbout(
  services: Services,
  viewer: Viewer | null,
  about: About,
  limit: number,
): Promise<EventRowData[]> {
  const where = aboutCondition(viewer, about)
  const upcoming = await listEventRows(services, 'upcoming', where, limit)
  if (upcoming.length === limit) return upcoming
  return [...upcoming, ...(await listEventRows(services, 'past', where, limit - upcoming.length))]
}
