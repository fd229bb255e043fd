import { describe, expect, test } from 'vitest'
import { countRankings } from '../../src/results/count-rankings.ts'
import { methodNames } from '../../src/results/priority-result.ts'
import { digest, ranked, times } from './results-support.ts'

const ballots = (...all: Array<[n: number, ranking: string]>) =>
  all.flatMap(([n, ranking]) => times(n, () => ({ ranking: ranked(ranking) })))
const count = (needs: number[], ...all: Array<[n: number, ranking: string]>) =>
  countRankings(needs, ballots(...all), digest)

test('without ballots all needs share the first place and nothing is known of any', () => {
  const none = countRankings([1, 2, 3], [], digest)
  expect(none).toMatchObject({ ballots: 0, blank: 0, order: [[1, 2, 3]], tiers: [[1, 2, 3]] })
  expect(none).toMatchObject({ agreement: null, kendallW: null })
  expect(none.ranked[0]).toMatchObject({ place: 1, shared: true, meanRank: null, medianRank: null, interval: null })
  expect(none.ranked[0]).toMatchObject({ topThree: null, topFive: null, rankedBy: 0, places: [0, 0, 0] })
  expect(none.neighbours[0]).toMatchObject({ forUpper: 0, forLower: 0, clear: false, reversals: 1 })
})

test('blank ballots are counted as blank and change nothing else', () => {
  const { blank, ...some } = count([1, 2, 3], [4, '2 1'], [3, ''])
  expect(blank).toBe(3)
  expect({ ...some, blank: 0 }).toEqual(count([1, 2, 3], [4, '2 1']))
  expect(count([1, 2, 3], [3, ''])).toMatchObject({ ballots: 0, blank: 3, order: [[1, 2, 3]] })
})

test('one ballot decides the order of what it ranks; the rest share the last place', () => {
  const one = count([1, 2, 3, 4], [1, '3 1'])
  expect(one.order).toEqual([[3], [1], [2, 4]])
  expect(one.ranked.map(({ need, place, shared }) => [need, place, shared])).toEqual([
    [3, 1, false],
    [1, 2, false],
    [2, 3, true],
    [4, 3, true],
  ])
  expect(one.ranked[0]).toMatchObject({ wins: 3, meanRank: 1, medianRank: 1, rankedBy: 1, places: [1, 0, 0, 0] })
  expect(one.ranked[2]).toMatchObject({ wins: 0.5, meanRank: 3.5, medianRank: null, rankedBy: 0 })
  expect(one.ranked[0]).toMatchObject({ interval: { low: 1, high: 1 }, topThree: 1, methods: { low: 1, high: 1 } })
})

test('a single need stands first by every method', () => {
  const one = count([7], [2, '7'])
  expect(one.order).toEqual([[7]])
  expect(one.neighbours).toEqual([])
  for (const method of methodNames) expect(one.placesBy[method]).toEqual({ 7: { low: 1, high: 1 } })
})

test('when all agree, every method agrees and every neighbour is one ballot more than half away', () => {
  const all = count([1, 2, 3, 4, 5, 6], [9, '6 5 4 3 2 1'])
  expect(all.order).toEqual([[6], [5], [4], [3], [2], [1]])
  expect(all.tiers).toEqual([[6], [5], [4], [3], [2], [1]])
  expect(all).toMatchObject({ sameTopFive: true, kemenyOrders: 1, agreement: 1, kendallW: 1 })
  for (const method of methodNames) expect(all.likeness[method]).toBe(1)
  expect(all.neighbours[0]).toEqual({ above: 6, below: 5, forUpper: 9, forLower: 0, clear: true, reversals: 5 })
  expect(all.ignoring).toEqual({ order: all.order, sameTopFive: true })
})

test('two opposite ballots leave all on one place and in one tier', () => {
  const two = count([1, 2, 3], [1, '1 2 3'], [1, '3 2 1'])
  expect(two).toMatchObject({ order: [[1, 2, 3]], tiers: [[1, 2, 3]], kemenyOrders: 6, agreement: 0 })
  expect(two.likeness.schulze).toBeNull()
  expect(two.placesBy.kemeny['2']).toEqual({ low: 1, high: 3 })
})

describe('the capital of Tennessee (Wikipedia, "Condorcet method")', () => {
  // 1 Memphis, 2 Nashville, 3 Chattanooga, 4 Knoxville.
  const capital = count([1, 2, 3, 4], [42, '1 2 3 4'], [26, '2 3 4 1'], [15, '3 4 2 1'], [17, '4 3 2 1'])

  test('is Nashville, then Chattanooga, Knoxville and Memphis', () => {
    expect(capital.order).toEqual([[2], [3], [4], [1]])
    expect(capital.ranked.map(need => need.wins)).toEqual([3, 2, 1, 0])
    expect(capital.pairwise[1]).toEqual([58, 0, 68, 68])
  })

  test('differs by Bucklin, and the places of every method are told', () => {
    expect(capital.placesBy.bucklin).toEqual({
      1: { low: 4, high: 4 },
      2: { low: 1, high: 1 },
      3: { low: 2, high: 2 },
      4: { low: 3, high: 3 },
    })
    expect(capital.ranked[3]?.medianRank).toBe(4)
    expect(capital.placesBy.borda['1']).toEqual({ low: 3, high: 3 })
    expect(capital.ranked[3]?.methods).toEqual({ low: 3, high: 4 })
  })
})

test('in a cycle a lower neighbour that is ahead already wants no ballots turned', () => {
  // Schulze 2011, example 1: E, A, C, B, D as 5 1 3 2 4; A stands before C though C beats nobody there.
  const cycle = count(
    [1, 2, 3, 4, 5],
    ...([
      [5, '1 3 2 5 4'],
      [5, '1 4 5 3 2'],
      [8, '2 5 4 1 3'],
      [3, '3 1 2 5 4'],
      [7, '3 1 5 2 4'],
      [2, '3 2 1 4 5'],
      [7, '4 3 5 2 1'],
      [8, '5 2 1 4 3'],
    ] as Array<[number, string]>),
  )
  expect(cycle.order).toEqual([[5], [1], [3], [2], [4]])
  for (const { forUpper, forLower, reversals } of cycle.neighbours)
    expect(reversals).toBe(forUpper < forLower ? 0 : Math.ceil((forUpper - forLower + 1) / 2))
})

test('more than sixteen needs are ordered without Kemeny', () => {
  const needs = times(17, at => at + 1)
  const many = count(needs, [3, needs.join(' ')])
  expect(many.kemenyOrders).toBeNull()
  expect(many.placesBy.kemeny['1']).toBeNull()
  expect(many.likeness.kemeny).toBeNull()
  expect(many.order[16]).toEqual([17])
})

test('what ignoring unranked needs changes in the first five is said', () => {
  const few = count([1, 2, 3, 4, 5, 6], [10, '1 2 3 4 5'], [3, '6 1 2'])
  expect(few.order).toEqual([[1], [2], [3], [4], [5], [6]])
  expect(few.ignoring.order[0]).toEqual([6])
  expect(few.ignoring.sameTopFive).toBe(false)
})

test('the order in which ballots and needs come changes nothing, nor does writing it down', () => {
  const cast = ballots([3, '1 2 3'], [2, '3=2'], [1, ''], [2, '2 1'])
  const told = countRankings([1, 2, 3], cast, digest)
  expect(countRankings([3, 1, 2], [...cast].reverse(), digest)).toEqual(told)
  expect(JSON.parse(JSON.stringify(told))).toEqual(told)
})

test('the same digest gives the same intervals, another one its own', () => {
  const cast = ballots([6, '1 2 3'], [5, '2 3 1'], [4, '3 1 2'])
  const chances = (seed: string) => countRankings([1, 2, 3], cast, seed).ranked.map(need => need.topThree)
  const tiers = (seed: string) => countRankings([1, 2, 3], cast, seed)
  expect(tiers(digest)).toEqual(tiers(digest))
  expect(chances(digest)).toEqual([1, 1, 1])
  const five = (seed: string) => {
    const mixed = ballots([6, '1 2 3 4 5 6 7'], [5, '7 6 5 4 3 2 1'], [4, '4 5 3 6 2 7 1'])
    return countRankings([1, 2, 3, 4, 5, 6, 7], mixed, seed).ranked.map(need => need.topFive)
  }
  expect(five(digest)).not.toEqual(five('f'.repeat(64)))
})
