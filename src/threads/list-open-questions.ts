import { sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { listRows, type ThreadRow } from './thread-row.ts'

const looked = 30

/**
 * Threads nobody has answered yet, of the thirty latest those first that wish for the viewer's organisation, then those
 * of their own and neighbouring networks. The viewer's own are not among them.
 */
export async function listOpenQuestions(
  services: Services,
  viewer: Viewer | null,
  limit: number,
): Promise<ThreadRow[]> {
  const others = viewer ? sql`author_id <> ${viewer.id}` : sql`1 = 1`
  const rows = await listRows(services, viewer, sql`answer_count = 0 AND ${others}`, viewer ? looked : limit)
  return rows.sort((one, other) => nearness(viewer, other) - nearness(viewer, one)).slice(0, limit)
}

function nearness(viewer: Viewer | null, { perspectiveId, networkId }: ThreadRow): number {
  if (!viewer) return 0
  if (perspectiveId === viewer.organisationTypeId) return 3
  if (networkId === null) return 0
  if (viewer.networkIds.includes(networkId)) return 2
  return viewer.nearNetworkIds.includes(networkId) ? 1 : 0
}
