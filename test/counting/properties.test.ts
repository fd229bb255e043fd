import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kemeny } from '../../src/counting/kemeny.ts'
import { midPlacesOf } from '../../src/counting/order.ts'
import { profileOf } from '../../src/counting/profile.ts'
import { type Tally, tally } from '../../src/counting/tally.ts'
import { anyElection, anyRanking, type Election } from './elections.ts'

const count = ({ needs, unranked, ballots }: Election) => tally(profileOf(needs, unranked, ballots))

const orders = (result: Tally) => [
  result.schulze,
  result.ranked_pairs,
  result.copeland,
  result.borda,
  result.bucklin,
  result.kemeny?.best_place,
  result.kemeny?.worst_place,
]

test('who cast which ballot does not matter, nor the order of needs', () => {
  const shuffled = anyElection().chain(election =>
    fc.record({
      election: fc.constant(election),
      needs: fc.shuffledSubarray(election.needs, { minLength: election.needs.length }),
      ballots: fc.shuffledSubarray(election.ballots, { minLength: election.ballots.length }),
    }),
  )
  fc.assert(
    fc.property(shuffled, ({ election, needs, ballots }) => {
      expect(count({ ...election, needs, ballots })).toEqual(count(election))
    }),
  )
})

test('a need is treated alike whatever its number', () => {
  fc.assert(
    fc.property(anyElection(), election => {
      // Turns the order of the numbers round, so that nothing can hang on the smaller one.
      const renamed = (need: number) => 100 - need
      const byName = (order: number[][] | null) => order?.map(group => group.map(renamed).sort((a, b) => a - b)) ?? null
      const figures = (by: Record<string, number> | null | undefined) =>
        by && Object.fromEntries(Object.entries(by).map(([need, figure]) => [renamed(Number(need)), figure]))
      const [before, after] = [
        count(election),
        count({
          ...election,
          needs: election.needs.map(renamed),
          ballots: election.ballots.map(({ ranking, times }) => ({
            ranking: byName(ranking as number[][]) ?? [],
            times,
          })),
        }),
      ]
      expect([after.schulze, after.ranked_pairs, after.copeland, after.borda, after.bucklin]).toEqual(
        [before.schulze, before.ranked_pairs, before.copeland, before.borda, before.bucklin].map(byName),
      )
      expect([after.wins, after.mean_rank, after.kemeny?.best_place, after.kemeny?.worst_place]).toEqual(
        [before.wins, before.mean_rank, before.kemeny?.best_place, before.kemeny?.worst_place].map(figures),
      )
      expect([after.agreement, after.kendall_w, after.kemeny?.score, after.kemeny?.optimal_orders]).toEqual([
        before.agreement,
        before.kendall_w,
        before.kemeny?.score,
        before.kemeny?.optimal_orders,
      ])
    }),
  )
})

test('turning every complete ballot round transposes the matrix and turns the Kemeny order round', () => {
  const needs = [3, 8, 11, 20, 21]
  fc.assert(
    fc.property(fc.array(anyRanking(needs, 1), { maxLength: 8 }), rankings => {
      const before = profileOf(
        needs,
        'last',
        rankings.map(ranking => ({ ranking })),
      )
      const after = profileOf(
        needs,
        'last',
        rankings.map(ranking => ({ ranking: [...ranking].reverse() })),
      )
      expect(after.above).toEqual(needs.map((_, i) => needs.map((_, j) => before.above[j]?.[i])))
      const [there, back] = [kemeny(before), kemeny(after)]
      expect([back?.score, back?.optimalOrders]).toEqual([there?.score, there?.optimalOrders])
      for (const need of needs) {
        expect(back?.bestPlace.get(need)).toBe(6 - (there?.worstPlace.get(need) ?? 0))
        expect(back?.worstPlace.get(need)).toBe(6 - (there?.bestPlace.get(need) ?? 0))
      }
    }),
  )
})

test('an order all voters share is the order of every method', () => {
  const shared = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 16 })
  fc.assert(
    fc.property(shared, fc.integer({ min: 1, max: 5 }), (needs, times) => {
      const order = needs.map(need => [need])
      const result = count({ needs, unranked: 'last', ballots: [{ ranking: order, times }] })
      for (const each of [result.schulze, result.ranked_pairs, result.copeland, result.borda, result.bucklin])
        expect(each).toEqual(order)
      const places = Object.fromEntries(needs.map((need, at) => [need, at + 1]))
      expect(result.kemeny).toMatchObject({ optimal_orders: 1, best_place: places, worst_place: places })
      expect(result.mean_rank).toEqual(places)
      expect([result.agreement, result.kendall_w]).toEqual(needs.length === 1 ? [null, null] : [1, 1])
    }),
  )
})

test('counting every ballot twice changes no order, mean rank, agreement or W', () => {
  fc.assert(
    fc.property(anyElection(), election => {
      const [once, twice] = [
        count(election),
        count({ ...election, ballots: [...election.ballots, ...election.ballots] }),
      ]
      expect(orders(twice)).toEqual(orders(once))
      expect([twice.wins, twice.mean_rank, twice.agreement, twice.kendall_w]).toEqual([
        once.wins,
        once.mean_rank,
        once.agreement,
        once.kendall_w,
      ])
    }),
  )
})

test('the mean rank is the mean of the ranks on the ballots, shared places at their middle', () => {
  fc.assert(
    fc.property(anyElection(5, ['last']), election => {
      const { mean_rank, ballots } = count(election)
      const ranked = election.ballots.filter(({ ranking }) => ranking.length > 0)
      if (ranked.length === 0) expect(mean_rank).toBeNull()
      for (const need of ranked.length === 0 ? [] : election.needs) {
        const sum = ranked.reduce((total, { ranking, times }) => {
          const rest = election.needs.filter(each => !ranking.flat().includes(each))
          return total + times * (midPlacesOf([...ranking.map(group => [...group]), rest]).get(need) ?? 0)
        }, 0)
        expect(mean_rank?.[need]).toBeCloseTo(sum / ballots, 12)
      }
    }),
  )
})

test('a need that beats every other one is alone first by Schulze, Ranked Pairs, Copeland and Kemeny', () => {
  fc.assert(
    fc.property(anyElection(), election => {
      const { wins, schulze, ranked_pairs, copeland, kemeny, needs } = count(election)
      const winner = needs.find((need, i) => wins[need] === needs.length - 1 && i >= 0)
      if (winner === undefined) return
      expect([schulze[0], ranked_pairs[0], copeland[0]]).toEqual([[winner], [winner], [winner]])
      expect([kemeny?.best_place[winner], kemeny?.worst_place[winner]]).toEqual([1, 1])
    }),
  )
})
