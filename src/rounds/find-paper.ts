import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { Ballot } from './ballot.ts'
import { findNetworkBallot, type NetworkBallot } from './find-network-ballot.ts'
import { findPersonalBallot } from './find-personal-ballot.ts'
import type { FoundRound } from './find-round.ts'
import { type CastRefusal, whyNotVote } from './policy.ts'
import type { Receipt } from './receipts.ts'

/** A person's own ballot, or that of the network they speak for. */
export type Voice = 'personal' | 'network'

/** What somebody has before them to vote with. */
export type Paper = {
  voice: Voice
  /** Names the draft, and seeds the order of the needs. */
  voterKey: string
  /** What was cast last, null when nothing has been. */
  cast: Ballot | null
  draft: Ballot | null
  /** Who cast the network's ballot, and when. */
  castBefore: NetworkBallot | null
  receipt: Receipt | null
}

export type FoundPaper = { ok: true; paper: Paper } | { ok: false; refusal: CastRefusal }

/** The paper of a voice in a round, or why there is none. Whoever calls has checked that the viewer has that voice. */
export async function findPaper(
  services: Services,
  viewer: Viewer,
  round: FoundRound,
  voice: Voice,
): Promise<FoundPaper> {
  const refusal = whyNotVote(round.state)
  if (refusal) return { ok: false, refusal }
  if (round.scope === 'own' && round.networkId !== viewer.homeNetworkId) return { ok: false, refusal: 'no_vote_here' }
  if (voice === 'network') return networkPaper(services, viewer, round.id)
  const mine = await findPersonalBallot(services, round.id, viewer.id)
  if (!mine) return { ok: false, refusal: 'round_closed' }
  const { voterKey, ballot: cast, draft, receipt } = mine
  return { ok: true, paper: { voice, voterKey, cast, draft, receipt, castBefore: null } }
}

async function networkPaper(services: Services, viewer: Viewer, roundId: string): Promise<FoundPaper> {
  const { cast, draft, votes, voterKey } = await findNetworkBallot(services, roundId, viewer.homeNetworkId)
  if (!votes) return { ok: false, refusal: 'no_active_network' }
  if (!voterKey) return { ok: false, refusal: 'round_closed' }
  const paper = { voterKey, cast: cast?.ballot ?? null, draft, castBefore: cast, receipt: null }
  return { ok: true, paper: { voice: 'network', ...paper } }
}
