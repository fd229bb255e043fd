import { meanRanks } from '../counting/borda.ts'
import { kendallW } from '../counting/kendall-w.ts'
import { topOf } from '../counting/order.ts'
import { type Profile, profileOf } from '../counting/profile.ts'
import type { Ranking } from '../counting/ranking.ts'
import { schulze } from '../counting/schulze.ts'
import { type Attributes, type Division, groupOf } from './divide-ballots.ts'
import { meanStep } from './mean-step.ts'
import type { BallotGroup } from './partition-groups.ts'
import type { Dimension, RankingGroup } from './priority-result.ts'
import { mayTellOrder } from './tellable.ts'

/** The fewest ballots of which an order is told. */
export const fewestForOrder = 10

/** A group that is published, with what its ballots add up to. */
export type CountedGroup = { group: BallotGroup; profile: Profile }

/** The published groups of a dimension with their profiles; null where there are none. */
export function countGroups(
  needs: readonly number[],
  ballots: ReadonlyArray<Attributes & { ranking: Ranking }>,
  dimension: Dimension,
  division: Division,
): CountedGroup[] | null {
  const groups = division[dimension]
  const places = groupOf(ballots, dimension, groups)
  if (!groups || !places) return null
  return groups.map((group, at) => {
    const inside = ballots.filter((_, ballot) => places[ballot] === at)
    return { group, profile: profileOf(needs, 'last', inside) }
  })
}

/**
 * What is told of a group: from ten ballots on its order and its first five, where `mayTellOrder`; with them mean ranks
 * rounded to `meanStep` and W to two decimals (an exact one would give back what the rounding hides), or neither where
 * that would say too much; of the others only how many they are. `total`: the ballots of everybody; `orders`: how many
 * orders that follow from the group's ballots are told. What is not told of one group can follow from
 * the total and the others: that is allowed, since every group has k ballots or more, and only therefore. Nothing about
 * fewer than k follows from all groups' sums together (`divideBallots`).
 */
export function publishGroup({ group, profile }: CountedGroup, total: number, orders = 1): RankingGroup {
  const { id, members, ballots } = group
  const mayTell = ballots >= fewestForOrder && mayTellOrder(profile.needs.length, ballots, total, orders)
  if (!mayTell) return { id, members, ballots, shown: null }
  const order = schulze(profile)
  const step = meanStep(profile.needs.length, ballots, total)
  const w = step === null ? null : kendallW(profile)
  const shown = {
    order,
    meanRanks: step === null ? {} : roundMeans(profile, step),
    kendallW: w === null ? null : rounded(w, 0.01),
    topFive: topOf(order, 5),
  }
  return { id, members, ballots, shown }
}

function roundMeans(profile: Profile, step: number): Record<string, number> {
  return Object.fromEntries([...(meanRanks(profile) ?? [])].map(([need, mean]) => [String(need), rounded(mean, step)]))
}

/** The nearest multiple of a step, of at most two decimals, without what binary fractions leave behind. */
function rounded(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(2))
}
