import { sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { listRows, type ThreadRow } from './thread-row.ts'

const shown = 4

/** Other threads about the same needs that the viewer may see, latest activity first. */
export async function listRelatedThreads(
  services: Services,
  viewer: Viewer | null,
  thread: string,
): Promise<ThreadRow[]> {
  const related = sql`threads.id <> ${thread} AND EXISTS (
    SELECT 1 FROM thread_needs mine JOIN thread_needs theirs ON theirs.need_number = mine.need_number
    WHERE mine.thread_id = ${thread} AND theirs.thread_id = threads.id)`
  return listRows(services, viewer, related, shown)
}
