import { compareOrders } from '../counting/fairness.ts'
import { type Order, placesOf } from '../counting/order.ts'
import type { Recount } from './priority-result.ts'

/**
 * An order of ballots weighted otherwise beside the official one. `mostMoved`: the need whose place changes most, of
 * several the one that officially stands first; null when no place changes.
 */
export function compareOrder(official: Order, order: Order): Recount {
  const { topThreeSame, topFiveSame, needs } = compareOrders(official, order)
  const [need] = needs
  const place = (of: Order, need: number) => placesOf(of).get(need) as number
  return {
    order,
    sameTopThree: topThreeSame,
    sameTopFive: topFiveSame,
    mostMoved: need === undefined ? null : { need, from: place(official, need), to: place(order, need) },
  }
}
