import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bootstrap } from '../../src/counting/bootstrap.ts'
import { writeExport } from '../../src/counting/export.ts'
import { midPlacesOf } from '../../src/counting/order.ts'
import { profileOf } from '../../src/counting/profile.ts'
import { seededRandom } from '../../src/counting/random.ts'
import type { Ranking } from '../../src/counting/ranking.ts'
import { resample } from '../../src/counting/resample.ts'
import { schulze } from '../../src/counting/schulze.ts'
import { tiers } from '../../src/counting/tiers.ts'
import { anyElection } from './elections.ts'

const needs = [4, 9, 12]
const one = { ranking: [[4], [9], [12]], times: 30 }
const clear = [one, { ranking: [[4], [12], [9]], times: 28 }]
const options = { seed: 42n, resamples: 200 }

test('the same seed gives the same intervals, whatever the order of ballots and needs', () => {
  fc.assert(
    fc.property(anyElection(4), election => {
      const ballots = election.ballots.map((ballot, at) => ({ ...ballot, group: `g${at % 3}` }))
      const [one, other] = [
        bootstrap(election.needs, election.unranked, ballots, { seed: 7n, resamples: 20 }),
        bootstrap([...election.needs].reverse(), election.unranked, [...ballots].reverse(), {
          seed: 7n,
          resamples: 20,
        }),
      ]
      expect(one).toEqual(other)
    }),
    { numRuns: 50 },
  )
})

test('a resample is the Schulze order of the export’s lines drawn with the seed', () => {
  fc.assert(
    fc.property(anyElection(4), fc.integer({ min: 1, max: 30 }), ({ needs, unranked, ballots }, resamples) => {
      const lines = ballots.flatMap(({ ranking, times }) => new Array<{ ranking: Ranking }>(times).fill({ ranking }))
      const [, ...sorted] = writeExport({ needs, unranked }, lines).trimEnd().split('\n')
      const cast = sorted.map(line => ({ ranking: JSON.parse(line).r as Ranking })).filter(each => each.ranking.length)
      const result = bootstrap(needs, unranked, ballots, { seed: 3n, resamples })
      const random = seededRandom(3n)
      const places = Array.from({ length: cast.length > 0 ? resamples : 0 }, () => {
        const drawn = cast.map(() => cast[random.below(cast.length)] as { ranking: Ranking })
        return midPlacesOf(schulze(profileOf(needs, unranked, drawn)))
      })
      const share = (isTrue: (place: Map<number, number>) => boolean) => places.filter(isTrue).length / resamples
      for (const [need, range] of result?.byBallot.byNeed ?? []) {
        const of = (place: Map<number, number>) => place.get(need) as number
        const own = places.map(of).sort((a, b) => a - b)
        expect(range).toEqual({
          low: own[Math.ceil(resamples * 0.05) - 1],
          high: own[Math.ceil((resamples * 95) / 100) - 1],
          top3: share(place => of(place) <= 3),
          top5: share(place => of(place) <= 5),
        })
      }
      const ascending = [...needs].sort((a, b) => a - b)
      const before = (i: number, j: number) => share(place => (place.get(i) as number) < (place.get(j) as number))
      expect(result?.byBallot.before ?? null).toEqual(
        cast.length === 0 ? null : ascending.map(i => ascending.map(j => before(i, j))),
      )
    }),
  )
})

test('of equally strong victories the one with less against it is the stronger, in resamples too', () => {
  const pairs = [
    [4, 9, 5, 2],
    [9, 12, 5, 1],
    [12, 4, 5, 3],
  ] as const
  const profile = profileOf(
    needs,
    'ignore',
    pairs.flatMap(([i, j, ahead, behind]) => [
      { ranking: [[i], [j]], times: ahead },
      { ranking: [[j], [i]], times: behind },
    ]),
  )
  expect(schulze(profile)).toEqual([[4], [9], [12]])
  const { byNeed } = resample(needs, [{ profile, copies: 1 }], 1, seededRandom(1n))
  expect([...byNeed.values()].map(({ low }) => low)).toEqual([1, 2, 3])
})

test('alike ballots are the same given one by one or with a number', () => {
  const split = [...new Array(30).fill({ ranking: one.ranking }), ...clear.slice(1)]
  expect(bootstrap(needs, 'last', split, options)).toEqual(bootstrap(needs, 'last', clear, options))
})

test('what all voters agree on is sure, what half of them say is not', () => {
  const result = bootstrap(needs, 'last', clear, options)
  expect(result?.intervals.get(4)).toEqual({ low: 1, high: 1 })
  expect(result?.intervals.get(9)).toEqual({ low: 2, high: 3 })
  expect(result?.byBallot.byNeed.get(4)).toMatchObject({ top3: 1, top5: 1 })
  expect(result?.byBallot.before[0]).toEqual([0, 1, 1])
  const nineFirst = result?.byBallot.before[1]?.[2] ?? 0
  expect(nineFirst).toBeGreaterThan(0.3)
  expect(nineFirst).toBeLessThan(0.9)
  expect(result?.byGroup).toBeNull()
})

test('whole networks are resampled too, and the wider interval is shown', () => {
  // Within a network all vote alike: one network fewer of the three changes everything, one voter fewer nothing.
  const ballots = [
    { ranking: [[4], [9], [12]], times: 40, group: 'Kainuu' },
    { ranking: [[4], [9], [12]], times: 40, group: 'Lappi' },
    { ranking: [[12], [9], [4]], times: 60, group: 'Häme' },
  ]
  const result = bootstrap(needs, 'last', ballots, options)
  expect(result?.byBallot.byNeed.get(4)).toMatchObject({ low: 1 })
  expect(result?.byGroup?.byNeed.get(4)).toMatchObject({ low: 1, high: 3 })
  expect(result?.intervals.get(4)).toEqual({ low: 1, high: 3 })
  const [first] = ballots
  expect(bootstrap(needs, 'last', [...ballots, { ranking: [[4]] }], options)?.byGroup).toBeNull()
  expect(bootstrap(needs, 'last', first ? [first] : [], options)?.byGroup).toBeNull()
})

test('without a ballot there is nothing to resample', () => {
  expect(bootstrap(needs, 'last', [{ ranking: [] }], options)).toBeNull()
})

test('an order is cut into tiers only where nine resamples in ten agree on every pair', () => {
  const before = [
    [0, 0.95, 0.9],
    [0.05, 0, 0.6],
    [0.1, 0.4, 0],
  ]
  expect(tiers([[4], [9], [12]], [{ before }])).toEqual([[[4]], [[9], [12]]])
  expect(tiers([[4], [9], [12]], [{ before: before.map(row => row.map(share => share - 0.01)) }])).toEqual([
    [[4], [9], [12]],
  ])
  expect(tiers([[4], [9], [12]], [{ before }, { before: [[0, 0.5, 1], [], []] }])).toEqual([[[4], [9], [12]]])
  const result = bootstrap(needs, 'last', clear, options)
  expect(tiers([[4], [9], [12]], result ? [result.byBallot] : [])).toEqual([[[4]], [[9], [12]]])
  expect(tiers([], [])).toEqual([])
})
