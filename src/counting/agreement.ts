import { type Order, placesOf } from './order.ts'
import type { AnyProfile } from './profile.ts'
import { ratio } from './rational.ts'

/**
 * The agreement share: of all comparisons voters made between two needs (Σ N over all pairs, ties left out), the share
 * that goes along the order (Σ N[i][j] with i strictly before j). 1 = all, 0.5 = no more than against it. Between needs
 * sharing a place the order says nothing, so comparisons of them count as not along it. Null where nobody compared.
 */
export function agreement(profile: AnyProfile, order: Order): number | null {
  const places = placesOf(order)
  const place = (at: number) => places.get(profile.needs[at] as number) as number
  let along = 0n
  let all = 0n
  for (const [i, row] of profile.above.entries())
    for (const [j, count] of row.entries()) {
      all += BigInt(count)
      if (place(i) < place(j)) along += BigInt(count)
    }
  return all === 0n ? null : ratio(along, all)
}
