import { expect, test } from 'vitest'
import { kemeny } from '../../src/counting/kemeny.ts'
import { profileOf } from '../../src/counting/profile.ts'
import { tally } from '../../src/counting/tally.ts'

const numbered = (length: number) => Array.from({ length }, (_, at) => at + 1)

test('the output has every figure of the recount under its name', () => {
  const result = tally(
    profileOf([8, 3], 'last', [{ ranking: [[8]], times: 2 }, { ranking: [[3], [8]] }, { ranking: [] }]),
  )
  expect(JSON.parse(JSON.stringify(result))).toEqual({
    ballots: 3,
    blank: 1,
    needs: [3, 8],
    pairwise: [
      [0, 1],
      [2, 0],
    ],
    wins: { 3: 0, 8: 1 },
    mean_rank: { 3: 5 / 3, 8: 4 / 3 },
    schulze: [[8], [3]],
    ranked_pairs: [[8], [3]],
    copeland: [[8], [3]],
    borda: [[8], [3]],
    bucklin: [[8], [3]],
    kemeny: { score: 2, optimal_orders: 1, best_place: { 3: 2, 8: 1 }, worst_place: { 3: 2, 8: 1 } },
    agreement: 2 / 3,
    kendall_w: 1 / 9,
  })
})

test('without a ballot all needs share the place, and what has no meaning is null', () => {
  for (const size of [1, 2, 15, 20]) {
    const needs = numbered(size)
    const result = tally(profileOf(needs, 'last', [{ ranking: [] }]))
    expect(result).toMatchObject({ ballots: 0, blank: 1, mean_rank: null, agreement: null, kendall_w: null })
    for (const order of [result.schulze, result.ranked_pairs, result.copeland, result.borda, result.bucklin])
      expect(order).toEqual([needs])
    expect(result.wins[1]).toBe((size - 1) / 2)
  }
})

test('one ballot decides everything', () => {
  for (const size of [1, 2, 15, 20]) {
    const order = numbered(size).map(need => [need])
    const result = tally(profileOf(numbered(size), 'last', [{ ranking: order }]))
    for (const each of [result.schulze, result.ranked_pairs, result.copeland, result.borda, result.bucklin])
      expect(each).toEqual(order)
    expect(result.mean_rank).toMatchObject({ 1: 1, [size]: size })
    expect([result.agreement, result.kendall_w]).toEqual(size === 1 ? [null, null] : [1, 1])
  }
})

test('an all-tied ballot counts in the ballots and decides nothing', () => {
  const result = tally(profileOf([1, 2, 3], 'last', [{ ranking: [[1, 2, 3]] }]))
  expect(result).toMatchObject({
    ballots: 1,
    blank: 0,
    mean_rank: { 1: 2, 2: 2, 3: 2 },
    agreement: null,
    kendall_w: null,
  })
  expect(result.schulze).toEqual([[1, 2, 3]])
  expect(result.kemeny).toMatchObject({ score: 0, optimal_orders: 6, best_place: { 2: 1 }, worst_place: { 2: 3 } })
})

test('where unranked needs are ignored, mean rank, Borda, Bucklin and W are null', () => {
  const result = tally(profileOf([1, 2, 3], 'ignore', [{ ranking: [[1], [2]] }, { ranking: [[3]] }]))
  expect(result).toMatchObject({ mean_rank: null, borda: null, bucklin: null, kendall_w: null, ballots: 2 })
  expect(result).toMatchObject({ schulze: [[1, 3], [2]], wins: { 1: 1.5, 2: 0.5, 3: 1 }, agreement: 1 })
})

test('Kemeny’s orders are counted up to sixteen needs', () => {
  expect(kemeny(profileOf(numbered(17), 'last', []))).toBeNull()
  expect(tally(profileOf(numbered(20), 'last', [])).kemeny).toBeNull()
  const factorial = numbered(16).reduce((product, factor) => product * factor, 1)
  expect(kemeny(profileOf(numbered(16), 'last', []))).toMatchObject({ score: 0, optimalOrders: factorial })
})

test('a need without a majority shares the last place of Bucklin’s order', () => {
  const ballots = [{ ranking: [[1], [2]], times: 3 }, { ranking: [[3], [2]] }, { ranking: [[4]] }]
  // 1: three of five at place 1. 2: four at place 2. 3 and 4: one ballot each, never more than half.
  expect(tally(profileOf([1, 2, 3, 4], 'last', ballots)).bucklin).toEqual([[1], [2], [3, 4]])
})

test('half of the ballots are no majority', () => {
  const half = [{ ranking: [[1]] }, { ranking: [[2]] }]
  expect(tally(profileOf([1, 2, 3], 'last', half)).bucklin).toEqual([[1, 2, 3]])
})

test('between needs that share a place in a circle nothing goes along the order', () => {
  const circle = [
    { ranking: [[4], [1], [2], [3]] },
    { ranking: [[4], [2], [3], [1]] },
    { ranking: [[4], [3], [1], [2]] },
  ]
  const result = tally(profileOf([1, 2, 3, 4], 'last', circle))
  expect(result.schulze).toEqual([[4], [1, 2, 3]])
  expect(result.agreement).toBe(9 / 18)
})
