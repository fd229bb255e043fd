import { sql } from 'drizzle-orm'
import { may, speaksForNetwork, type Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { networkVotesIn, type RoundRow, readRound, roundColumns, roundSight } from './round-columns.ts'
import type { Round } from './round-state.ts'

export type OpenRound = Round & {
  /** Whether the viewer has cast; null for those who have no vote. */
  voted: boolean | null
  /** Whether the viewer's network has cast; null for those who do not speak for it, or when it has no vote. */
  networkVoted: boolean | null
  /** The turnout, which is all that shows of an open round. */
  people: number
  networks: number
  networkCount: number
}

type Row = RoundRow & {
  voted: number
  networkVoted: number
  networkVotes: number
  people: number
  networks: number
  networkCount: number
}

/** The open rounds, the first to close first, with what the viewer has yet to do. Visitors are told of none. */
export function listOpenRounds(services: Services, viewer: Viewer | null): Promise<OpenRound[]> {
  return listUnderWay(services, viewer, 'open')
}

/** The rounds that have not opened yet, the first to close first. */
export function listComingRounds(services: Services, viewer: Viewer | null): Promise<OpenRound[]> {
  return listUnderWay(services, viewer, 'coming')
}

async function listUnderWay({ db, now }: Services, viewer: Viewer | null, state: 'open' | 'coming') {
  if (!viewer) return []
  const time = now().getTime()
  const home = viewer.homeNetworkId
  const rows = await db.all<Row>(sql`
    SELECT ${roundColumns}, r.network_count AS networkCount,
      (SELECT count(*) FROM participations p WHERE p.round_id = r.id) AS people,
      (SELECT count(*) FROM network_ballots b WHERE b.round_id = r.id) AS networks,
      EXISTS (SELECT 1 FROM participations p WHERE p.round_id = r.id AND p.person_id = ${viewer.id}) AS voted,
      EXISTS (SELECT 1 FROM network_ballots b WHERE b.round_id = r.id AND b.network_id = ${home}) AS networkVoted,
      ${networkVotesIn(home)} AS networkVotes
    FROM rounds r
    WHERE r.sealed_at IS NULL AND r.annulled_at IS NULL AND r.closes_at > ${time} AND ${roundSight(viewer)}
      AND r.opens_at ${state === 'open' ? sql`<=` : sql`>`} ${time}
    ORDER BY r.scope = 'own', r.closes_at, r.id LIMIT 60`)
  return rows.map(row => {
    const round = readRound(row, now())
    const votes = may(viewer, 'vote') && (round.scope !== 'own' || round.networkId === home)
    const { people, networks, networkCount } = row
    return {
      ...{ ...round, people, networks, networkCount },
      voted: votes ? row.voted === 1 : null,
      networkVoted: speaksForNetwork(viewer) && row.networkVotes === 1 ? row.networkVoted === 1 : null,
    }
  })
}
