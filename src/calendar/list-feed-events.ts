import { asc, getTableColumns, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { EventFilters } from './event-filters.ts'
import { matching } from './filter-conditions.ts'
import { events } from './schema.ts'

const day = 86_400_000
const daysBack = 92
const daysAhead = 550

/** As many as calendars take in without trouble. */
export const mostInFeed = 1000

/**
 * What a feed holds: the events of the last three months and the next eighteen that a viewer may see and the filters let
 * through. Cancelled ones stay, so that calendars take them out.
 */
export async function listFeedEvents({ db, now }: Services, viewer: Viewer | null, filters: EventFilters) {
  const at = now().getTime()
  const inWindow = sql`(${events.endsAt} > ${at - daysBack * day} AND +${events.startsAt} < ${at + daysAhead * day})`
  return db
    .select(getTableColumns(events))
    .from(events)
    .where(matching(viewer, filters, inWindow))
    .orderBy(asc(events.endsAt), asc(events.id))
    .limit(mostInFeed)
}
