import { sql } from 'drizzle-orm'
import { may, type Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'

/** How many ballots wait for the viewer: their own, and their network's when they speak for it. */
export async function countWaiting({ db, now }: Services, viewer: Viewer): Promise<number> {
  const votes = may(viewer, 'vote')
  const speaks = may(viewer, 'cast_for_network')
  if (!votes && !speaks) return 0
  const own = sql`NOT EXISTS (SELECT 1 FROM participations p WHERE p.round_id = r.id AND p.person_id = ${viewer.id})`
  const network = sql`NOT EXISTS (
    SELECT 1 FROM network_ballots b WHERE b.round_id = r.id AND b.network_id = ${viewer.homeNetworkId})`
  const [row] = await db.all<{ waiting: number }>(sql`
    SELECT coalesce(sum((${votes ? own : sql`0`}) + (${speaks ? network : sql`0`})), 0) AS waiting
    FROM rounds r
    WHERE r.sealed_at IS NULL AND r.annulled_at IS NULL
      AND r.closes_at > ${now().getTime()} AND r.opens_at <= ${now().getTime()}`)
  return row?.waiting ?? 0
}
