import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clopperPearson, holm, signTest, wilson } from '../../src/counting/intervals.ts'
import { ratio } from '../../src/counting/rational.ts'

const rounded = (interval: { low: number; high: number } | null) =>
  interval && [interval.low.toFixed(4), interval.high.toFixed(4)]

/** The chance of at least `least` of `n` at one half, as an exact fraction. */
function exactTail(least: number, n: number): number {
  let ways = 1n
  let sum = 0n
  for (let k = 0; k <= n; k += 1) {
    if (k >= least) sum += ways
    ways = (ways * BigInt(n - k)) / BigInt(k + 1)
  }
  return ratio(sum, 2n ** BigInt(n))
}

// As R's binom package gives them: binom.confint(x, n, methods = c("wilson", "exact")).
test('known intervals come out', () => {
  expect(rounded(wilson(5, 10))).toEqual(['0.2366', '0.7634'])
  expect(rounded(wilson(0, 10))).toEqual(['0.0000', '0.2775'])
  expect(rounded(clopperPearson(5, 10))).toEqual(['0.1871', '0.8129'])
  expect(rounded(clopperPearson(8, 10))).toEqual(['0.4439', '0.9748'])
  expect(rounded(clopperPearson(0, 10))).toEqual(['0.0000', '0.3085'])
  expect([wilson(0, 0), clopperPearson(0, 0)]).toEqual([null, null])
})

test('with none or all, the exact bound has its closed form', () => {
  for (const n of [1, 2, 7, 100, 5000]) {
    expect(clopperPearson(0, n)?.high).toBeCloseTo(1 - 0.025 ** (1 / n), 12)
    expect(clopperPearson(n, n)?.low).toBeCloseTo(0.025 ** (1 / n), 12)
  }
})

test('both intervals hold the share, and are mirrored when failures are counted', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(3000), (n, any) => {
      const successes = any % (n + 1)
      for (const interval of [wilson, clopperPearson]) {
        const [own, other] = [interval(successes, n), interval(n - successes, n)]
        expect(own?.low).toBeLessThanOrEqual(successes / n)
        expect(own?.high).toBeGreaterThanOrEqual(successes / n)
        expect(other?.low).toBeCloseTo(1 - (own?.high ?? 0), 10)
      }
    }),
  )
})

test('the sign test is the exact binomial tail, both ways', () => {
  expect(signTest(8, 2)).toBeCloseTo(0.109375, 12)
  expect(signTest(1, 9)).toBeCloseTo(0.021484375, 12)
  expect([signTest(0, 0), signTest(5, 5), signTest(3, 2)]).toEqual([1, 1, 1])
  for (const [a, b] of [
    [60, 40],
    [228, 224],
    [700, 800],
  ] as const)
    expect(signTest(a, b)).toBeCloseTo(2 * exactTail(Math.max(a, b), a + b), 10)
})

test('Holm’s correction keeps the order given and never lets a larger p become the smaller', () => {
  expect(holm([0.01, 0.04, 0.03, 0.005]).map(p => p.toFixed(2))).toEqual(['0.03', '0.06', '0.06', '0.02'])
  expect(holm([0.9, 0.8])).toEqual([1, 1])
  expect(holm([])).toEqual([])
})

test('large fractions are rounded once', () => {
  expect(ratio(10n ** 40n, 3n * 10n ** 40n)).toBe(1 / 3)
  expect(ratio(-2n * 10n ** 30n, 10n ** 30n)).toBe(-2)
  // A hair above half way between two numbers: upwards, not to the even one.
  expect(ratio((2n ** 53n + 1n) * 2n ** 100n + 1n, 2n ** 100n)).toBe(2 ** 53 + 2)
  expect(ratio(2n ** 60n + 1n, 2n ** 60n)).toBe(1)
})
