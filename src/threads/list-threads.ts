import { sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { needCondition, viewCondition, wantedCondition } from './filter-conditions.ts'
import type { ThreadFilter } from './thread-filter.ts'
import { listRows, type ThreadRow } from './thread-row.ts'

export const threadsOnPage = 20

export type ThreadPage = { threads: ThreadRow[]; older: string | null }

/** A page of the threads a viewer may see and a filter picks, latest activity first, after the cursor `before`. */
export async function listThreads(
  services: Services,
  viewer: Viewer | null,
  filter: ThreadFilter,
  before?: string,
): Promise<ThreadPage> {
  const cursor = /^(\d{1,15})-([\w-]{1,60})$/.exec(before ?? '')
  const earlier = cursor ? sql`(active_at, id) < (${Number(cursor[1])}, ${cursor[2]})` : sql`1 = 1`
  const where = sql.join(
    [viewCondition(viewer, filter.view), needCondition(filter), wantedCondition(filter), earlier],
    sql` AND `,
  )
  const rows = await listRows(services, viewer, where, threadsOnPage + 1)
  const threads = rows.slice(0, threadsOnPage)
  const last = threads.at(-1)
  return { threads, older: last && rows.length > threadsOnPage ? `${last.activeAt.getTime()}-${last.id}` : null }
}
