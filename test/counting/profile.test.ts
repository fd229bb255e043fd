import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyProfile, profileOf } from '../../src/counting/profile.ts'
import { restrict } from '../../src/counting/ranking.ts'
import { addProfiles, exactProfile, subtractProfile, weighProfiles } from '../../src/counting/sum-profiles.ts'
import { anyElection, type Election } from './elections.ts'

const profileFor = ({ needs, unranked, ballots }: Election) => profileOf(needs, unranked, ballots)

test('unranked needs are tied below all ranked ones', () => {
  const profile = profileOf([7, 2, 9, 4], 'last', [{ ranking: [[9], [7]], times: 2 }, { ranking: [] }])
  expect(profile).toEqual({
    needs: [2, 4, 7, 9],
    unranked: 'last',
    ballots: 2,
    blank: 1,
    above: [
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [2, 2, 0, 0],
      [2, 2, 2, 0],
    ],
    tied: [
      [0, 2, 0, 0],
      [2, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
    places: [
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 2, 0, 0],
      [0, 2, 0, 0, 0],
    ],
    rankedBy: [0, 0, 2, 2],
    tieSizes: [0, 4, 2, 0, 0],
  })
})

test('where unranked needs are ignored, a pair counts only on ballots that rank both', () => {
  const profile = profileOf([1, 2, 3], 'ignore', [{ ranking: [[1], [2]] }, { ranking: [[3]] }, { ranking: [[2, 3]] }])
  expect(profile.above).toEqual([
    [0, 1, 0],
    [0, 0, 0],
    [0, 0, 0],
  ])
  expect(profile.tied).toEqual([
    [0, 0, 0],
    [0, 0, 1],
    [0, 1, 0],
  ])
  expect(profile.ballots).toBe(3)
})

test('only an empty ranking is blank: an all-tied ballot counts and decides no pair', () => {
  const profile = profileOf([1, 2], 'last', [{ ranking: [[1, 2]] }, { ranking: [] }])
  expect([profile.ballots, profile.blank, profile.above.flat(), profile.rankedBy]).toEqual([1, 1, [0, 0, 0, 0], [1, 1]])
})

test('a need that is unknown, or ranked twice, is not counted', () => {
  expect(() => profileOf([1, 2], 'last', [{ ranking: [[3]] }])).toThrow('need 3')
  expect(() => profileOf([1, 2], 'last', [{ ranking: [[1], [1]] }])).toThrow('need 1')
  expect(() => emptyProfile([1, 1], 'last')).toThrow('twice')
})

test('profiles of parts add up to the profile of the whole, and come apart again', () => {
  fc.assert(
    fc.property(anyElection(), fc.nat(12), (election, cut) => {
      const parts = [election.ballots.slice(0, cut), election.ballots.slice(cut)].map(ballots =>
        profileFor({ ...election, ballots }),
      )
      const [first, second] = parts as [(typeof parts)[0], (typeof parts)[0]]
      const whole = profileFor(election)
      expect(addProfiles(parts)).toEqual(whole)
      expect(subtractProfile(whole, first)).toEqual(second)
      const weighed = weighProfiles([
        { profile: first, weight: 10n ** 30n },
        { profile: second, weight: 10n ** 30n },
      ])
      expect(weighed.above).toEqual(exactProfile(whole).above.map(row => row.map(count => count * 10n ** 30n)))
    }),
  )
})

test('profiles over other needs or under another rule are not added', () => {
  expect(() => addProfiles([emptyProfile([1], 'last'), emptyProfile([2], 'last')])).toThrow('same needs')
  expect(() => addProfiles([emptyProfile([1], 'last'), emptyProfile([1], 'ignore')])).toThrow('same needs')
  expect(() => addProfiles([])).toThrow('no profile')
})

test('every pair of needs is decided or tied once on every ballot', () => {
  fc.assert(
    fc.property(anyElection(5, ['last']), election => {
      const { needs, above, tied, ballots } = profileFor(election)
      for (const i of needs.keys())
        for (const j of needs.keys())
          if (i !== j) expect((above[i]?.[j] ?? 0) + (above[j]?.[i] ?? 0) + (tied[i]?.[j] ?? 0)).toBe(ballots)
    }),
  )
})

test('adding a ballot with one need above another never lowers that count', () => {
  fc.assert(
    fc.property(anyElection(), election => {
      const without = profileFor({ ...election, ballots: election.ballots.slice(1) })
      const withIt = profileFor(election)
      for (const [i, row] of withIt.above.entries())
        for (const [j, count] of row.entries()) expect(count).toBeGreaterThanOrEqual(without.above[i]?.[j] ?? 0)
    }),
  )
})

test('dropping needs from every ballot leaves the pairs of the others as they were', () => {
  fc.assert(
    fc.property(anyElection(), fc.nat(4), (election, at) => {
      const kept = election.needs.filter((_, need) => need !== at)
      const ballots = election.ballots.map(({ ranking, times }) => ({ ranking: restrict(ranking, kept), times }))
      const [all, some] = [profileFor(election), profileFor({ ...election, needs: kept, ballots })]
      const position = some.needs.map(need => all.needs.indexOf(need))
      expect(some.above).toEqual(position.map(i => position.map(j => all.above[i]?.[j])))
      expect(some.ballots + some.blank).toBe(all.ballots + all.blank)
    }),
  )
})
