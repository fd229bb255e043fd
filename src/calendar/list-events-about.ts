import { and } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { type About, aboutCondition } from './about-condition.ts'
import { inScope, orderOf, type Scope } from './event-order.ts'
import { type EventRowData, eventRow } from './event-row.ts'
import { events } from './schema.ts'

/** Events about something that a viewer may see: the next ones first, then the latest past ones. */
export async function listEventsAbout(
  { db, now }: Services,
  viewer: Viewer | null,
  about: About,
  limit: number,
): Promise<EventRowData[]> {
  const listed = (scope: Scope, most: number) =>
    db
      .select(eventRow)
      .from(events)
      .where(and(inScope(scope, now()), aboutCondition(viewer, about)))
      .orderBy(...orderOf(scope))
      .limit(most)
  const upcoming = await listed('upcoming', limit)
  if (upcoming.length === limit) return upcoming
  return [...upcoming, ...(await listed('past', limit - upcoming.length))]
}
