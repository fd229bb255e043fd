import { desc, eq } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { type EventFilters, filtersIn } from './event-filters.ts'
import { calendarFeeds } from './schema.ts'

/** A personal address, without its secret; `id` is the hash of it. */
export type Feed = { id: string; filters: EventFilters; madeAt: Date }

/** One's own addresses of the calendar, the newest first. */
export async function listFeeds({ db }: Services, person: Viewer): Promise<Feed[]> {
  const { tokenHash, filters, madeAt } = calendarFeeds
  const rows = await db
    .select({ id: tokenHash, filters, madeAt })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.personId, person.id))
    .orderBy(desc(madeAt), tokenHash)
  return rows.map(row => ({ ...row, filters: filtersIn(row.filters) }))
}
