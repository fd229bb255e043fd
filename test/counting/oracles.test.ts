import fc from 'fast-check'
import { expect, test } from 'vitest'
import { borda } from '../../src/counting/borda.ts'
import { copeland } from '../../src/counting/copeland.ts'
import { kemeny } from '../../src/counting/kemeny.ts'
import { type Profile, profileOf } from '../../src/counting/profile.ts'
import { rankedPairs } from '../../src/counting/ranked-pairs.ts'
import type { Ranking } from '../../src/counting/ranking.ts'
import { schulze } from '../../src/counting/schulze.ts'
import { weighProfiles } from '../../src/counting/sum-profiles.ts'
import { anyElection, anyRanking, permutations } from './elections.ts'

// Every method once more, as slowly and plainly as its definition says it.

type Pair = [number, number]

const n = (profile: Profile, i: number, j: number) =>
  profile.above[profile.needs.indexOf(i)]?.[profile.needs.indexOf(j)] as number

const beats = (profile: Profile, i: number, j: number) => n(profile, i, j) > n(profile, j, i)

/** Support first, then opposition: above 0 when the first link is the stronger. */
const compareLinks = (profile: Profile, [a, b]: Pair, [c, d]: Pair) =>
  n(profile, a, b) - n(profile, c, d) || n(profile, d, c) - n(profile, b, a)

function bestByPermutation(profile: Profile) {
  const scored = permutations(profile.needs).map(order => ({
    order,
    score: order.reduce((sum, i, at) => sum + order.slice(at + 1).reduce((more, j) => more + n(profile, i, j), 0), 0),
  }))
  const score = Math.max(...scored.map(each => each.score))
  const best = scored.filter(each => each.score === score).map(each => each.order)
  const places = (pick: (...places: number[]) => number) =>
    new Map(profile.needs.map(need => [need, pick(...best.map(order => order.indexOf(need) + 1))]))
  return { score, optimalOrders: best.length, bestPlace: places(Math.min), worstPlace: places(Math.max) }
}

/** The weakest link of the strongest path, over all paths that visit no need twice; null without a path. */
function strongestPath(profile: Profile, from: number, to: number): Pair | null {
  let strongest: Pair | null = null
  const between = profile.needs.filter(need => need !== from && need !== to)
  for (const order of permutations(between))
    for (let length = 0; length <= order.length; length += 1) {
      const stops = [from, ...order.slice(0, length), to]
      const links = stops.slice(1).map((stop, at): Pair => [stops[at] as number, stop])
      if (!links.every(([i, j]) => beats(profile, i, j))) continue
      const weakest = links.reduce((a, b) => (compareLinks(profile, a, b) <= 0 ? a : b))
      if (!strongest || compareLinks(profile, weakest, strongest) > 0) strongest = weakest
    }
  return strongest
}

function schulzeByPaths(profile: Profile): number[][] {
  const paths = new Map(profile.needs.flatMap(i => profile.needs.map(j => [`${i} ${j}`, strongestPath(profile, i, j)])))
  const isAtLeast = (i: number, j: number) => {
    const [there, back] = [paths.get(`${i} ${j}`) ?? null, paths.get(`${j} ${i}`) ?? null]
    return back === null || (there !== null && compareLinks(profile, there, back) >= 0)
  }
  return peel([...profile.needs], (need, rest) => rest.every(other => other === need || isAtLeast(need, other)))
}

function rankedPairsBySearch(profile: Profile): number[][] {
  const victories = profile.needs.flatMap(i => profile.needs.filter(j => beats(profile, i, j)).map((j): Pair => [i, j]))
  let left = victories
  let locked: Pair[] = []
  const leads = (links: Pair[], from: number, to: number, seen: number[] = []): boolean =>
    links.some(([i, j]) => i === from && (j === to || (!seen.includes(j) && leads(links, j, to, [...seen, j]))))
  while (left.length > 0) {
    const step = left.filter(link => left.every(other => compareLinks(profile, link, other) >= 0))
    left = left.filter(link => !step.includes(link))
    const fitting = step.filter(([i, j]) => !leads(locked, j, i))
    locked = [...locked, ...fitting.filter(([i, j]) => !leads([...locked, ...fitting], j, i))]
  }
  return peel([...profile.needs], (need, rest) => !locked.some(([i, j]) => j === need && rest.includes(i)))
}

function peel(needs: number[], isNext: (need: number, rest: number[]) => boolean): number[][] {
  const order: number[][] = []
  for (let rest = needs; rest.length > 0; ) {
    const layer = rest.filter(need => isNext(need, rest))
    order.push(layer)
    rest = rest.filter(need => !layer.includes(need))
  }
  return order
}

test('Kemeny’s best orders are those found by trying every order, in plain and in large numbers', () => {
  fc.assert(
    fc.property(anyElection(6), ({ needs, unranked, ballots }) => {
      const profile = profileOf(needs, unranked, ballots)
      const expected = bestByPermutation(profile)
      expect(kemeny(profile)).toEqual(expected)
      const large = kemeny(weighProfiles([{ profile, weight: 10n ** 20n }]))
      expect({ ...large, score: 0 }).toEqual({ ...expected, score: 0 })
    }),
    { numRuns: 60 },
  )
})

test('a difference too small for ordinary numbers still decides', () => {
  const part = (ranking: Ranking, weight: bigint) => ({ profile: profileOf([1, 2], 'last', [{ ranking }]), weight })
  const profile = weighProfiles([part([[1], [2]], 2n ** 60n), part([[2], [1]], 2n ** 60n + 1n)])
  expect(kemeny(profile)?.optimalOrders).toBe(1)
  for (const order of [schulze, rankedPairs, copeland, borda]) expect(order(profile)).toEqual([[2], [1]])
})

test('Schulze’s layers are those found by walking every path', () => {
  fc.assert(
    fc.property(anyElection(5), ({ needs, unranked, ballots }) => {
      const profile = profileOf(needs, unranked, ballots)
      expect(schulze(profile)).toEqual(schulzeByPaths(profile))
    }),
    { numRuns: 200 },
  )
})

test('Ranked Pairs’ layers are those found by searching for cycles', () => {
  fc.assert(
    fc.property(anyElection(6), ({ needs, unranked, ballots }) => {
      const profile = profileOf(needs, unranked, ballots)
      expect(rankedPairs(profile)).toEqual(rankedPairsBySearch(profile))
    }),
    { numRuns: 200 },
  )
})

test('ten needs in two blocks that every voter keeps apart are ordered block by block', () => {
  const upper = [2, 4, 6, 8, 10]
  const lower = [1, 3, 5, 7, 9]
  const blocks = fc.array(fc.tuple(anyRanking(upper, 1), anyRanking(lower, 1)), { minLength: 1, maxLength: 7 })
  fc.assert(
    fc.property(blocks, ballots => {
      const of = (needs: number[], rankings: Ranking[]) =>
        profileOf(
          needs,
          'last',
          rankings.map(ranking => ({ ranking })),
        )
      const [top, bottom] = [
        of(
          upper,
          ballots.map(([ranking]) => ranking),
        ),
        of(
          lower,
          ballots.map(([, ranking]) => ranking),
        ),
      ]
      const whole = of(
        [...upper, ...lower],
        ballots.map(([first, second]) => [...first, ...second]),
      )
      expect(schulze(whole)).toEqual([...schulze(top), ...schulze(bottom)])
      expect(rankedPairs(whole)).toEqual([...rankedPairs(top), ...rankedPairs(bottom)])
      const [a, b] = [bestByPermutation(top), bestByPermutation(bottom)]
      const shifted = (places: Map<number, number>) => [...places].map(([need, place]) => [need, place + 5] as const)
      expect(kemeny(whole)).toEqual({
        score: a.score + b.score + 25 * ballots.length,
        optimalOrders: a.optimalOrders * b.optimalOrders,
        bestPlace: new Map([...a.bestPlace, ...shifted(b.bestPlace)]),
        worstPlace: new Map([...a.worstPlace, ...shifted(b.worstPlace)]),
      })
    }),
    { numRuns: 40 },
  )
})
