import { ascending } from './ranking.ts'

/** An order of needs: groups sharing a place, best first, need numbers ascending inside a group. */
export type Order = number[][]

/** The order of needs by a comparison (negative: the first is better; 0: they share the place). */
export function orderBy(needs: readonly number[], compare: (a: number, b: number) => number): Order {
  const order: Order = []
  for (const need of [...needs].sort((a, b) => compare(a, b) || a - b)) {
    const last = order.at(-1)
    if (last && compare(last[0] as number, need) === 0) last.push(need)
    else order.push([need])
  }
  return order
}

/** An order given as groups of positions in `needs`, in need numbers. */
export function orderOf(layers: readonly (readonly number[])[], needs: readonly number[]): Order {
  return layers.map(layer => layer.map(at => needs[at] as number).sort(ascending))
}

/** The place of each need, counted as in competitions: 1, 2, 2, 4. */
export function placesOf(order: Order): Map<number, number> {
  return eachPlace(order, before => before + 1)
}

/** The middle of the places a group shares: two needs on places 2 and 3 both have 2.5. */
export function midPlacesOf(order: Order): Map<number, number> {
  return eachPlace(order, (before, size) => before + (size + 1) / 2)
}

/** The needs with a place of at most `size`, ascending: more than `size` of them when the last place is shared. */
export function topOf(order: Order, size: number): number[] {
  const places = [...placesOf(order)]
  return places.flatMap(([need, place]) => (place <= size ? [need] : [])).sort(ascending)
}

/**
 * Kendall's τ-b of two orders of the same needs: 1 the same, −1 opposite, corrected for shared places (Kendall 1945,
 * Biometrika 33, 239–251). Null where an order puts all needs on one place.
 */
export function kendallTauB(orderA: Order, orderB: Order): number | null {
  const placeA = placesOf(orderA)
  const placeB = placesOf(orderB)
  const needs = [...placeA.keys()]
  let agreeing = 0
  let strictInA = 0
  let strictInB = 0
  for (const [at, i] of needs.entries())
    for (const j of needs.slice(at + 1)) {
      const a = Math.sign((placeA.get(i) as number) - (placeA.get(j) as number))
      const b = Math.sign((placeB.get(i) as number) - (placeB.get(j) as number))
      agreeing += a * b
      strictInA += Math.abs(a)
      strictInB += Math.abs(b)
    }
  // One root of the product, so that equal orders give exactly 1.
  return strictInA === 0 || strictInB === 0 ? null : agreeing / Math.sqrt(strictInA * strictInB)
}

function eachPlace(order: Order, place: (before: number, size: number) => number): Map<number, number> {
  const places = new Map<number, number>()
  let before = 0
  for (const group of order) {
    for (const need of group) places.set(need, place(before, group.length))
    before += group.length
  }
  return places
}
