import { type Order, orderBy } from './order.ts'
import type { AnyProfile } from './profile.ts'

/** Pairwise wins of each need: 1 for every need it beats, ½ for every one it ties with exactly (out of n − 1). */
export function wins(profile: AnyProfile): Map<number, number> {
  return new Map(profile.needs.map((need, i) => [need, winsOf(profile, i)]))
}

/** The order by pairwise wins (Copeland 1951). */
export function copeland(profile: AnyProfile): Order {
  const won = wins(profile)
  return orderBy(profile.needs, (a, b) => (won.get(b) as number) - (won.get(a) as number))
}

function winsOf(profile: AnyProfile, i: number): number {
  let won = 0
  for (const j of profile.needs.keys()) {
    const ahead = profile.above[i]?.[j] as number | bigint
    const behind = profile.above[j]?.[i] as number | bigint
    // Halves are exact in floating point.
    if (j !== i) won += ahead > behind ? 1 : ahead === behind ? 0.5 : 0
  }
  return won
}
