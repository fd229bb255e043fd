import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meanRanks } from '../../src/counting/borda.ts'
import {
  compareOrders,
  concentration,
  equalWeight,
  leaveOneOut,
  poolSmall,
  staffWeighted,
} from '../../src/counting/fairness.ts'
import { kemeny } from '../../src/counting/kemeny.ts'
import { compareMethods } from '../../src/counting/methods.ts'
import { profileOf } from '../../src/counting/profile.ts'
import type { Ranking } from '../../src/counting/ranking.ts'
import { schulze } from '../../src/counting/schulze.ts'
import { anyElection } from './elections.ts'

const needs = [3, 5, 8]
const up: Ranking = [[3], [5], [8]]
const down: Ranking = [[8], [5], [3]]
const group = (id: string, ...ballots: [Ranking, number][]) => ({
  id,
  profile: profileOf(
    needs,
    'last',
    ballots.map(([ranking, times]) => ({ ranking, times })),
  ),
})
const groups = [group('large', [up, 97]), group('middle', [down, 11]), group('small', [down, 2], [[], 5])]

test('doubling the ballots of one network changes nothing when every network weighs the same', () => {
  const networks = fc.tuple(anyElection(4), fc.integer({ min: 2, max: 5 }))
  fc.assert(
    fc.property(networks, ([election, parts]) => {
      const split = Array.from({ length: parts }, (_, part) => ({
        id: String(part),
        profile: profileOf(
          election.needs,
          election.unranked,
          election.ballots.filter((_, at) => at % parts === part),
        ),
      }))
      const doubled = split.map(each =>
        each.id === '0'
          ? {
              ...each,
              profile: profileOf(election.needs, election.unranked, [
                ...election.ballots.filter((_, at) => at % parts === 0),
                ...election.ballots.filter((_, at) => at % parts === 0),
              ]),
            }
          : each,
      )
      const [once, twice] = [equalWeight(split), equalWeight(doubled)]
      expect(twice === null).toBe(once === null)
      if (!once || !twice) return
      const { kemeny: a, ...rest } = compareMethods(once)
      const { kemeny: b, ...other } = compareMethods(twice)
      expect(other).toEqual(rest)
      expect([b?.optimalOrders, b?.bestPlace]).toEqual([a?.optimalOrders, a?.bestPlace])
      expect(meanRanks(twice)).toEqual(meanRanks(once))
    }),
  )
})

test('with equal weight two small networks outweigh a large one, exactly, and blank ballots do not weigh', () => {
  const equal = equalWeight(groups)
  expect(equal?.ballots).toBe(3n * 97n * 11n * 2n)
  expect(equal?.blank).toBe(0n)
  expect(equal?.above[2]?.[0]).toBe(2n * 97n * 11n * 2n)
  expect(equal && schulze(equal)).toEqual([[8], [5], [3]])
  expect(equal && meanRanks(equal)).toEqual(
    new Map([
      [3, 7 / 3],
      [5, 2],
      [8, 5 / 3],
    ]),
  )
  expect(equalWeight([])).toBeNull()
  expect(equalWeight([group('silent', [[], 3])])).toBeNull()
})

test('weights of many networks of awkward sizes stay exact', () => {
  const sizes = [13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61]
  const many = [
    ...sizes.map(size => group(`up${size}`, [up, size])),
    ...sizes.map(size => group(`down${size}`, [down, size + 1])),
  ]
  const equal = equalWeight(many)
  expect(equal && schulze(equal)).toEqual([[3, 5, 8]])
  expect(equal && kemeny(equal)?.optimalOrders).toBe(6)
})

test('networks with fewer than five ballots are one group together', () => {
  const pooled = poolSmall([...groups, group('tiny', [up, 4], [[], 1])])
  expect(pooled.map(({ id, profile }) => [id, profile.ballots, profile.blank])).toEqual([
    ['large', 97, 0],
    ['middle', 11, 0],
    ['pooled', 6, 6],
  ])
  expect(poolSmall([group('five', [up, 5]), group('four', [up, 4])]).map(({ profile }) => profile.ballots)).toEqual([
    5, 4,
  ])
  expect(poolSmall(groups.slice(0, 2))).toEqual(groups.slice(0, 2))
})

test('with staff weights a network weighs as many people as it has, not as many as voted', () => {
  const staffed = staffWeighted([
    { ...group('large', [up, 97]), eligible: 100 },
    { ...group('middle', [down, 11]), eligible: 101 },
    { ...group('unknown', [up, 50]), eligible: 0 },
    { ...group('silent', [[], 1]), eligible: 500 },
  ])
  expect(staffed?.ballots).toBe(201n * 97n * 11n)
  expect(staffed && schulze(staffed)).toEqual([[8], [5], [3]])
  expect(staffWeighted([{ ...group('silent'), eligible: 9 }])).toBeNull()
})

test('leaving a network out says how far needs move and whether the first ones stay', () => {
  const [large, middle, small] = leaveOneOut(groups)
  expect(large).toMatchObject({ id: 'large', ballots: 97, rest: 13, mayBeNamed: true, largest: 2, needs: [3, 8] })
  expect(large?.order).toEqual([[8], [5], [3]])
  expect(middle).toMatchObject({ largest: 0, needs: [], topThreeSame: true, topFiveSame: true })
  expect(small).toMatchObject({ id: 'small', ballots: 2, mayBeNamed: false })
  const named = (...sizes: number[]) =>
    leaveOneOut(sizes.map(size => group(String(size), [up, size]))).map(({ mayBeNamed }) => mayBeNamed)
  expect([named(5, 6), named(4, 6), named(6, 4)]).toEqual([
    [true, true],
    [false, false],
    [false, false],
  ])
  expect(leaveOneOut([])).toEqual([])
  expect(leaveOneOut([group('silent', [[], 3])])).toEqual([])
})

test('a leave-one-out order is the order of the other ballots', () => {
  fc.assert(
    fc.property(anyElection(4), ({ needs, unranked, ballots }) => {
      const each = ballots.map((ballot, at) => ({ id: String(at), profile: profileOf(needs, unranked, [ballot]) }))
      for (const { id, order } of leaveOneOut(each))
        expect(order).toEqual(
          schulze(
            profileOf(
              needs,
              unranked,
              ballots.filter((_, at) => String(at) !== id),
            ),
          ),
        )
    }),
    { numRuns: 50 },
  )
})

test('the first three are compared as sets', () => {
  expect(compareOrders([[1], [2], [3], [4]], [[3], [2], [1], [4]])).toEqual({
    largest: 2,
    needs: [1, 3],
    topThreeSame: true,
    topFiveSame: true,
  })
  expect(compareOrders([[1], [2], [3], [4]], [[1], [2], [4], [3]]).topThreeSame).toBe(false)
})

test('concentration is the largest share and the effective number of networks', () => {
  expect(concentration([10, 10, 10, 10])).toEqual({ largest: 0.25, effective: 4 })
  expect(concentration([30, 10])).toEqual({ largest: 0.75, effective: 1.6 })
  expect(concentration([0, 0])).toBeNull()
})
