import { incompleteBeta } from './beta.ts'

/** Two shares between 0 and 1. */
export type Interval = { low: number; high: number }

/** The normal deviate with 2.5 % above it. */
const z = 1.959963984540054
const tail = 0.025

/** The 95 % score interval of a share (Wilson 1927, Journal of the American Statistical Association 22, 209–212). */
export function wilson(successes: number, n: number): Interval | null {
  if (n === 0) return null
  const share = successes / n
  const scale = 1 + z ** 2 / n
  const middle = (share + z ** 2 / (2 * n)) / scale
  const half = (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) / scale
  return { low: successes === 0 ? 0 : middle - half, high: successes === n ? 1 : middle + half }
}

/** The exact 95 % interval of a share (Clopper and Pearson 1934, Biometrika 26, 404–413). Null of none. */
export function clopperPearson(successes: number, n: number): Interval | null {
  if (n === 0) return null
  const atLeast = (share: number) => incompleteBeta(successes, n - successes + 1, share)
  const moreThan = (share: number) => incompleteBeta(successes + 1, n - successes, share)
  return {
    low: successes === 0 ? 0 : solve(share => atLeast(share) < tail),
    high: successes === n ? 1 : solve(share => moreThan(share) < 1 - tail),
  }
}

/**
 * The two-sided exact sign test: how likely, were both equally likely, is a split at least as uneven as `a` against `b`?
 * Ties are to be left out beforehand. 1 of none.
 */
export function signTest(a: number, b: number): number {
  if (a === b) return 1
  const larger = Math.max(a, b)
  return Math.min(1, 2 * incompleteBeta(larger, a + b - larger + 1, 0.5))
}

/** Holm's adjusted p-values, in the order given (Holm 1979, Scandinavian Journal of Statistics 6, 65–70). */
export function holm(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length).fill(1)
  let most = 0
  for (const [step, [p, at]] of pValues
    .map((p, at) => [p, at] as const)
    .sort(([p], [q]) => p - q)
    .entries()) {
    most = Math.max(most, Math.min(1, p * (pValues.length - step)))
    adjusted[at] = most
  }
  return adjusted
}

/** The share below which `isBelow` holds, to the last bit: halving. */
function solve(isBelow: (share: number) => boolean): number {
  let [low, high] = [0, 1]
  for (;;) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) return middle
    if (isBelow(middle)) low = middle
    else high = middle
  }
}
