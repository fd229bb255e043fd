import { agreement } from '../counting/agreement.ts'
import { meanRanks } from '../counting/borda.ts'
import { majorities } from '../counting/bucklin.ts'
import { wins } from '../counting/copeland.ts'
import { kendallW } from '../counting/kendall-w.ts'
import { compareMethods, type Method, type MethodComparison } from '../counting/methods.ts'
import { compareNeighbours } from '../counting/neighbours.ts'
import { type Order, placesOf, topOf } from '../counting/order.ts'
import type { Profile } from '../counting/profile.ts'
import { schulze } from '../counting/schulze.ts'
import { type MethodName, methodNames, type PriorityCount, type RankedNeed } from './priority-result.ts'

/** A need without what is told by resampling. */
export type CountedNeed = Omit<RankedNeed, 'interval' | 'topThree' | 'topFive'>

/** What follows from the ballots alone, without a seed. */
export type OrderCount = Omit<PriorityCount, 'ranked' | 'tiers'> & { ranked: CountedNeed[] }

const methodOf: Record<MethodName, Method> = {
  schulze: 'schulze',
  ranked_pairs: 'rankedPairs',
  copeland: 'copeland',
  kemeny: 'kemeny',
  borda: 'borda',
  bucklin: 'bucklin',
}

/**
 * The official order of some ballots and everything beside it but the intervals. Takes the profile of the ballots with
 * unranked needs last and that of the same ballots with unranked needs ignored.
 */
export function countOrder(profile: Profile, ignoring: Profile): OrderCount {
  const order = schulze(profile)
  const methods = compareMethods(profile)
  const other = schulze(ignoring)
  return {
    ballots: profile.ballots,
    blank: profile.blank,
    needs: [...profile.needs],
    order,
    ranked: rankNeeds(profile, order, methods),
    pairwise: profile.above,
    placesBy: byMethod(method => placesIn(profile.needs, methods, method)),
    likeness: byMethod(method => methods.tauB[method]),
    sameTopFive: methods.sameTopFive,
    kemenyOrders: methods.kemeny?.optimalOrders ?? null,
    agreement: agreement(profile, order),
    kendallW: kendallW(profile),
    neighbours: compareNeighbours(profile, order).map(({ upper, lower, ahead, behind, clear, toTurn }) => ({
      ...{ above: upper, below: lower, forUpper: ahead, forLower: behind, clear },
      // In a cycle the lower one is ahead already.
      reversals: toTurn ?? 0,
    })),
    ignoring: { order: other, sameTopFive: topOf(order, 5).join() === topOf(other, 5).join() },
  }
}

/** In the official order, needs on the same place by number. */
function rankNeeds(profile: Profile, order: Order, methods: MethodComparison): CountedNeed[] {
  const places = placesOf(order)
  const won = wins(profile)
  const means = meanRanks(profile)
  const medians = majorities(profile)
  return order.flatMap(layer =>
    layer.map(need => {
      const at = profile.needs.indexOf(need)
      const span = methods.spans.get(need) as { lowest: number; highest: number }
      return {
        need,
        place: places.get(need) as number,
        shared: layer.length > 1,
        wins: won.get(need) as number,
        meanRank: means?.get(need) ?? null,
        medianRank: medians?.get(need)?.place ?? null,
        rankedBy: profile.rankedBy[at] as number,
        places: (profile.places[at] as number[]).slice(1),
        methods: { low: span.lowest, high: span.highest },
      }
    }),
  )
}

function placesIn(needs: readonly number[], { places }: MethodComparison, method: Method) {
  return Object.fromEntries(
    needs.map(need => {
      const span = places.get(need)?.[method]
      return [String(need), span ? { low: span.lowest, high: span.highest } : null]
    }),
  )
}

function byMethod<Value>(value: (method: Method) => Value): Record<MethodName, Value> {
  const entries = methodNames.map(name => [name, value(methodOf[name])])
  return Object.fromEntries(entries) as Record<MethodName, Value>
}
