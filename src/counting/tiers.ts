import type { Order } from './order.ts'
import { ascending } from './ranking.ts'
import type { Resampling } from './resample.ts'

/**
 * The tiers of an order: pieces of it, the best first. It is cut only where each need above the cut is strictly before
 * each need below it in at least 90 % of the resamples, in every run given (of ballots, of groups).
 */
export function tiers(order: Order, runs: readonly Pick<Resampling, 'before'>[]): Order[] {
  const needs = order.flat().sort(ascending)
  const isSure = (above: number, below: number) =>
    // A quotient of whole numbers is rounded as 0.9 itself is, so nine in ten exactly is enough.
    runs.every(({ before }) => (before[needs.indexOf(above)]?.[needs.indexOf(below)] as number) >= 0.9)
  const found: Order[] = []
  for (const [at, group] of order.entries()) {
    const below = order.slice(at).flat()
    const isCut = order
      .slice(0, at)
      .flat()
      .every(above => below.every(need => isSure(above, need)))
    if (at === 0 || isCut) found.push([group])
    else found.at(-1)?.push(group)
  }
  return found
}
