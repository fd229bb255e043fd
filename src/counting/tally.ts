import { agreement } from './agreement.ts'
import { borda, meanRanks } from './borda.ts'
import { bucklin } from './bucklin.ts'
import { copeland, wins } from './copeland.ts'
import { kemeny } from './kemeny.ts'
import { kendallW } from './kendall-w.ts'
import type { Order } from './order.ts'
import type { Profile } from './profile.ts'
import { rankedPairs } from './ranked-pairs.ts'
import { schulze } from './schulze.ts'

/** A figure for each need, by the need's number. */
export type ByNeed = Record<string, number>

/** What a recount prints, as JSON. Null is a figure that is undefined. */
export type Tally = {
  /** Ballots that rank something, and those that rank nothing. */
  ballots: number
  blank: number
  needs: number[]
  /** Ballots with the row's need strictly above the column's; rows and columns in the order of `needs`. */
  pairwise: number[][]
  wins: ByNeed
  mean_rank: ByNeed | null
  schulze: Order
  ranked_pairs: Order
  copeland: Order
  borda: Order | null
  bucklin: Order | null
  kemeny: { score: number; optimal_orders: number; best_place: ByNeed; worst_place: ByNeed } | null
  /** Along the Schulze order. */
  agreement: number | null
  kendall_w: number | null
}

/** Counts a profile by every method. */
export function tally(profile: Profile): Tally {
  const official = schulze(profile)
  const means = meanRanks(profile)
  const best = kemeny(profile)
  return {
    ballots: profile.ballots,
    blank: profile.blank,
    needs: [...profile.needs],
    pairwise: profile.above.map(row => [...row]),
    wins: Object.fromEntries(wins(profile)),
    mean_rank: means && Object.fromEntries(means),
    schulze: official,
    ranked_pairs: rankedPairs(profile),
    copeland: copeland(profile),
    borda: borda(profile),
    bucklin: bucklin(profile),
    kemeny: best && {
      score: best.score,
      optimal_orders: best.optimalOrders,
      best_place: Object.fromEntries(best.bestPlace),
      worst_place: Object.fromEntries(best.worstPlace),
    },
    agreement: agreement(profile, official),
    kendall_w: kendallW(profile),
  }
}
