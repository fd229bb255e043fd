import { sql } from 'drizzle-orm'
import { may, speaksForNetwork, type Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { networkVotesIn, votesIn } from './round-columns.ts'

/** How many ballots wait for the viewer: their own, and their network's when they speak for it. */
export async function countWaiting({ db, now }: Services, viewer: Viewer): Promise<number> {
  const votes = may(viewer, 'vote')
  const speaks = speaksForNetwork(viewer)
  if (!votes && !speaks) return 0
  const home = viewer.homeNetworkId
  const own = sql`(${votesIn(viewer)} AND NOT EXISTS (
    SELECT 1 FROM participations p WHERE p.round_id = r.id AND p.person_id = ${viewer.id}))`
  const network = sql`(${networkVotesIn(home)}
    AND NOT EXISTS (SELECT 1 FROM network_ballots b WHERE b.round_id = r.id AND b.network_id = ${home}))`
  const [row] = await db.all<{ waiting: number }>(sql`
    SELECT coalesce(sum((${votes ? own : sql`0`}) + (${speaks ? network : sql`0`})), 0) AS waiting
    FROM rounds r
    WHERE r.sealed_at IS NULL AND r.annulled_at IS NULL AND r.is_draft = 0
      AND r.closes_at > ${now().getTime()} AND r.opens_at <= ${now().getTime()}`)
  return row?.waiting ?? 0
}
