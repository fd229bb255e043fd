import { describe, expect, test } from 'vitest'
import { type Interval, wilson } from '../../src/counting/intervals.ts'

describe('the Wilson interval', () => {
  test.each([
    [5, 10, 0.236593, 0.763407],
    [1, 10, 0.017876, 0.40415],
    [0, 10, 0, 0.277533],
    [10, 10, 0.722467, 1],
    [81, 263, 0.255274, 0.366215],
  ])('of %i in %i', (chosen, total, low, high) => {
    const interval = wilson(chosen, total) as Interval
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  test('stays between nothing and everything and holds the share', () => {
    for (let total = 1; total <= 60; total++) {
      for (let chosen = 0; chosen <= total; chosen++) {
        const { low, high } = wilson(chosen, total) as Interval
        expect(low >= 0 && low <= chosen / total && chosen / total <= high && high <= 1).toBe(true)
      }
    }
  })
})
