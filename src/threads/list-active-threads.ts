import { sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { listRows, type ThreadRow } from './thread-row.ts'

/** The threads talked in last, those without an answer apart: they are looked for by themselves. */
export async function listActiveThreads(
  services: Services,
  viewer: Viewer | null,
  limit: number,
): Promise<ThreadRow[]> {
  return listRows(services, viewer, sql`answer_count > 0`, limit)
}
