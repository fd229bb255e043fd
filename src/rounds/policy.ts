import { isBlank, type LevelBallot } from './count-levels.ts'
import type { RoundState } from './round-state.ts'

/** Why a ballot is not taken; each has a sentence in `t.rounds.refusals`. */
export type CastRefusal = 'round_not_open' | 'round_closed' | 'round_annulled' | 'nothing_chosen' | 'no_active_network'

const closedStates = { coming: 'round_not_open', closed: 'round_closed', annulled: 'round_annulled' } as const

/** Null when a ballot may be cast now. An empty one may only replace another, so that a vote can be taken back. */
export function whyNotCast(state: RoundState, choices: LevelBallot, hasCast: boolean): CastRefusal | null {
  if (state !== 'open') return closedStates[state]
  return isBlank(choices) && !hasCast ? 'nothing_chosen' : null
}

/** Why a ballot cannot be opened to be filled in, apart from what is in it. */
export function whyNotVote(state: RoundState): CastRefusal | null {
  return state === 'open' ? null : closedStates[state]
}

/** How long the provider's backups may still hold what sealing destroyed: Time Travel of D1, and our own rule on Node. */
export const backupDays = 30
