import { expect, test } from 'vitest'
import { kendallTauB, midPlacesOf, placesOf, topOf } from '../../src/counting/order.ts'

test('needs that share a place are counted as in competitions: 1, 2, 2, 4', () => {
  const order = [[7], [2, 9], [4]]
  expect([...placesOf(order)]).toEqual([
    [7, 1],
    [2, 2],
    [9, 2],
    [4, 4],
  ])
  expect(midPlacesOf(order).get(9)).toBe(2.5)
})

test('a shared last place lets more needs in', () => {
  expect(topOf([[7], [9, 2], [4]], 2)).toEqual([2, 7, 9])
  expect(topOf([[7], [9, 2], [4]], 3)).toEqual([2, 7, 9])
})

test('τ-b is 1 for the same order, −1 for the opposite, corrected for ties, null without any difference', () => {
  const order = [[1], [2], [3], [4]]
  expect(kendallTauB(order, order)).toBe(1)
  expect(kendallTauB(order, [...order].reverse())).toBe(-1)
  // Five of six pairs agree, one is tied in the second: 5 / √(6 · 5).
  expect(kendallTauB(order, [[1], [2, 3], [4]])).toBeCloseTo(5 / Math.sqrt(30), 15)
  expect(kendallTauB([[1], [2, 3], [4]], [[1], [2, 3], [4]])).toBe(1)
  expect(kendallTauB(order, [[1, 2, 3, 4]])).toBeNull()
  expect(kendallTauB([[1]], [[1]])).toBeNull()
})
