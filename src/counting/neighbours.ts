import { ballotsToTurn } from './distance.ts'
import { holm, signTest } from './intervals.ts'
import type { Order } from './order.ts'
import type { Profile } from './profile.ts'

/**
 * Two needs next to each other in an order. `ahead`, `behind`: ballots with the upper above the lower and the other way.
 * `p`: two-sided sign test corrected by Holm over all neighbours; `clear`: below 5 %. `toTurn`: `ballotsToTurn`.
 */
export type Neighbours = {
  upper: number
  lower: number
  tied: boolean
  ahead: number
  behind: number
  p: number
  clear: boolean
  toTurn: number | null
}

/** The n − 1 pairs of neighbours of an order, from the top. Needs sharing a place stand by number, and say `tied`. */
export function compareNeighbours(profile: Profile, order: Order): Neighbours[] {
  const needs = order.flat()
  const count = (i: number, j: number) => profile.above[profile.needs.indexOf(i)]?.[profile.needs.indexOf(j)] as number
  const pairs = needs.slice(1).map((lower, at) => ({ upper: needs[at] as number, lower }))
  const tests = holm(pairs.map(({ upper, lower }) => signTest(count(upper, lower), count(lower, upper))))
  return pairs.map(({ upper, lower }, at) => ({
    upper,
    lower,
    tied: order.some(group => group.includes(upper) && group.includes(lower)),
    ahead: count(upper, lower),
    behind: count(lower, upper),
    p: tests[at] as number,
    clear: (tests[at] as number) < 0.05,
    toTurn: ballotsToTurn(profile, upper, lower),
  }))
}
