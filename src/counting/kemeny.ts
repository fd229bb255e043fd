import type { AnyProfile, Count } from './profile.ts'
import { ratio } from './rational.ts'

/** More needs are not counted by Kemeny's method: time and memory double with each. */
export const mostKemenyNeeds = 16

/**
 * `score`: the most comparisons on ballots an order can agree with (the largest Σ N[i][j] over i above j).
 * `optimalOrders`: how many strict orders reach it: at most 16!, which a JavaScript number holds exactly.
 * `bestPlace`, `worstPlace`: the first and the last place each need has among them.
 */
export type Kemeny = {
  score: number
  optimalOrders: number
  bestPlace: Map<number, number>
  worstPlace: Map<number, number>
}

/**
 * Kemeny's method (Kemeny 1959, Daedalus 88, 577–591), exactly, by a dynamic programme over the sets that can be at the
 * top (Held and Karp's). Null above 16 needs.
 */
export function kemeny(profile: AnyProfile): Kemeny | null {
  if (profile.needs.length > mostKemenyNeeds) return null
  const total = profile.above.flat().reduce<bigint>((sum, count) => sum + BigInt(count), 0n)
  const fits = total <= Number.MAX_SAFE_INTEGER
  const found = fits
    ? findBest(
        profile.above.map(row => row.map(Number)),
        0,
        (a, b) => a + b,
      )
    : findBest(
        profile.above.map(row => row.map(BigInt)),
        0n,
        (a, b) => a + b,
      )
  const byNeed = (places: number[]) => new Map(profile.needs.map((need, at) => [need, places[at] as number]))
  return {
    score: ratio(BigInt(found.score), 1n),
    optimalOrders: found.orders,
    bestPlace: byNeed(found.best),
    worstPlace: byNeed(found.worst),
  }
}

/** Sets of needs are written as bits. `plus` adds: counts are numbers where they fit and bigints where not. */
function findBest<C extends Count>(above: C[][], zero: C, plus: (a: C, b: C) => C) {
  const size = above.length
  const all = 2 ** size - 1
  // What a need gains above a set of others, half of the needs at a time: two look-ups instead of a sum.
  const low = above.map(row => sumsOfSubsets(row.slice(0, 8), zero, plus))
  const high = above.map(row => sumsOfSubsets(row.slice(8), zero, plus))
  const gain = (i: number, others: number) => plus(low[i]?.[others & 255] as C, high[i]?.[others >> 8] as C)

  // The best score with a set on the first places in any order, and how many orders of the set reach it.
  const score = new Array<C>(all + 1).fill(zero)
  const orders = new Float64Array(all + 1)
  orders[0] = 1
  for (let top = 0; top < all; top += 1)
    for (let i = 0; i < size; i += 1) {
      const next = top | (1 << i)
      if (next === top) continue
      const reached = plus(score[top] as C, gain(i, all ^ next))
      if (orders[next] === 0 || reached > (score[next] as C)) {
        score[next] = reached
        orders[next] = orders[top] as number
      } else if (reached === score[next]) orders[next] = (orders[next] as number) + (orders[top] as number)
    }

  // Back from the whole: only through sets that are at the top of some best order.
  const best = new Array<number>(size).fill(size)
  const worst = new Array<number>(size).fill(1)
  const onBestOrder = new Uint8Array(all + 1)
  onBestOrder[all] = 1
  for (let next = all; next > 0; next -= 1) {
    if (onBestOrder[next] === 0) continue
    const place = bitsIn(next)
    for (let i = 0; i < size; i += 1) {
      const top = next & ~(1 << i)
      if (top === next || plus(score[top] as C, gain(i, all ^ next)) !== score[next]) continue
      onBestOrder[top] = 1
      best[i] = Math.min(best[i] as number, place)
      worst[i] = Math.max(worst[i] as number, place)
    }
  }
  return { score: score[all] as C, orders: orders[all] as number, best, worst }
}

/** The sum of every subset of a row, by the subset's bits. */
function sumsOfSubsets<C extends Count>(row: C[], zero: C, plus: (a: C, b: C) => C): C[] {
  const sums = [zero]
  for (const count of row) sums.push(...sums.map(sum => plus(sum, count)))
  return sums
}

function bitsIn(set: number): number {
  let count = 0
  for (let rest = set; rest > 0; rest &= rest - 1) count += 1
  return count
}
