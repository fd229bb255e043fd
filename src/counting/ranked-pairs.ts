import { type Order, orderOf } from './order.ts'
import type { AnyProfile } from './profile.ts'
import { type Victory, victorySteps } from './victories.ts'

/**
 * The order of Ranked Pairs (Tideman 1987, Social Choice and Welfare 4, 185–206), in the variant that needs no lot:
 * victories are locked from the strongest on; of those equally strong, the ones contradicting what is locked are dropped,
 * and of the rest, taken together, those on a cycle. The order is layers of needs nothing remaining is locked above.
 */
export function rankedPairs(profile: AnyProfile): Order {
  const size = profile.needs.length
  let locked: Victory[] = []
  for (const step of victorySteps(profile)) {
    const before = reachability(locked, size)
    const fitting = step.filter(({ winner, loser }) => !before[loser]?.[winner])
    const together = reachability([...locked, ...fitting], size)
    locked = [...locked, ...fitting.filter(({ winner, loser }) => !together[loser]?.[winner])]
  }
  const layers: number[][] = []
  let remaining = profile.needs.map((_, at) => at)
  while (remaining.length > 0) {
    const rest = new Set(remaining)
    const beaten = new Set(locked.flatMap(({ winner, loser }) => (rest.has(winner) ? [loser] : [])))
    layers.push(remaining.filter(at => !beaten.has(at)))
    remaining = remaining.filter(at => beaten.has(at))
  }
  return orderOf(layers, profile.needs)
}

/** `[i][j]`: whether victories lead from i to j, in one step or more. */
function reachability(victories: readonly Victory[], size: number): boolean[][] {
  const reaches = Array.from({ length: size }, () => new Array<boolean>(size).fill(false))
  for (const { winner, loser } of victories) (reaches[winner] as boolean[])[loser] = true
  for (const through of reaches.keys())
    for (const row of reaches) {
      if (!row[through]) continue
      for (const to of row.keys()) row[to] ||= Boolean(reaches[through]?.[to])
    }
  return reaches
}
