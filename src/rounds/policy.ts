import { may, speaksForNetwork, type Viewer } from '../people/find-viewer.ts'
import { type Asked, type Ballot, isBlankBallot } from './ballot.ts'
import type { Round, RoundState, Scope } from './round-state.ts'

/** Why a ballot is not taken; each has a sentence in `t.rounds.refusals`. */
export type CastRefusal =
  | 'round_not_open'
  | 'round_closed'
  | 'round_annulled'
  | 'nothing_chosen'
  | 'no_active_network'
  | 'no_vote_here'

const closedStates = { coming: 'round_not_open', closed: 'round_closed', annulled: 'round_annulled' } as const

/**
 * Null when a ballot may be cast now. Where an order is asked, a blank ballot is a vote; elsewhere one that answers
 * nothing may only replace another, so that a vote can be taken back.
 */
export function whyNotCast(state: RoundState, asks: Asked, ballot: Ballot, hasCast: boolean): CastRefusal | null {
  if (state !== 'open') return closedStates[state]
  return isBlankBallot(ballot) && !asks.priority && !hasCast ? 'nothing_chosen' : null
}

/** Why a ballot cannot be opened to be filled in, apart from what is in it. */
export function whyNotVote(state: RoundState): CastRefusal | null {
  return state === 'open' ? null : closedStates[state]
}

/** For whom a viewer may draft and open rounds: for all networks by their office, for one as its leader. */
export function scopesOf(viewer: Viewer | null): Scope[] {
  const all: Scope[] = may(viewer, 'open_rounds') ? ['national', 'near'] : []
  return may(viewer, 'cast_for_network') ? [...all, 'own'] : all
}

type Owned = Pick<Round, 'scope' | 'networkId'>

/** Whether a draft is the viewer's to see, edit, open and throw away. */
export function mayPlan(viewer: Viewer | null, { scope, networkId }: Owned): boolean {
  return scopesOf(viewer).includes(scope) && (scope !== 'own' || networkId === viewer?.homeNetworkId)
}

/** Whoever opens such rounds may annul one, and a round of one network also whoever opens those of all. */
export function mayAnnul(viewer: Viewer | null, round: Owned): boolean {
  return may(viewer, 'open_rounds') || mayPlan(viewer, round)
}

/** Whether the viewer has a ballot of their own in a round, apart from time. */
export function hasVoteIn(viewer: Viewer | null, { scope, networkId }: Owned): boolean {
  return may(viewer, 'vote') && (scope !== 'own' || networkId === viewer?.homeNetworkId)
}

/** Whether the viewer casts a network's ballot in a round, apart from time and from whether the network has one. */
export function speaksIn(viewer: Viewer | null, { scope, networkId }: Owned): boolean {
  return speaksForNetwork(viewer) && (scope !== 'own' || networkId === viewer?.homeNetworkId)
}
