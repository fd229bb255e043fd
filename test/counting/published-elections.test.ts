import { expect, test } from 'vitest'
import { kendallW } from '../../src/counting/kendall-w.ts'
import { profileOf } from '../../src/counting/profile.ts'
import { normalise } from '../../src/counting/ranking.ts'
import { tally } from '../../src/counting/tally.ts'
import { type Election, named, printed } from './elections.ts'

const count = ({ needs, unranked, ballots }: Election) => tally(profileOf(needs, unranked, ballots))

// Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election
// method", Social Choice and Welfare 36 (2011), 267–303, and its longer form, arXiv 1804.02973.
test.each([
  {
    example: '45 ballots, 5 candidates',
    names: 'ABCDE',
    ballots: ['5 ACBED', '5 ADECB', '8 BEDAC', '3 CABED', '7 CAEBD', '2 CBADE', '7 DCEBA', '8 EBADC'],
    order: 'E A C B D',
  },
  {
    example: '30 ballots, 4 candidates',
    names: 'ABCD',
    ballots: ['5 ACBD', '2 ACDB', '3 ADCB', '4 BACD', '3 CBDA', '3 CDBA', '1 DACB', '5 DBAC', '4 DCBA'],
    order: 'D A C B',
  },
  {
    example: '30 ballots, 5 candidates',
    names: 'ABCDE',
    ballots: ['3 ABDEC', '5 ADEBC', '1 ADECB', '2 BADEC', '2 BDECA', '4 CABDE', '6 CBADE', '2 DBECA', '5 DECAB'],
    order: 'B A D E C',
  },
  {
    example: '9 ballots with several winners: B before C, D before A, and nothing more',
    names: 'ABCD',
    ballots: ['3 ABCD', '2 DABC', '2 DBCA', '2 CBDA'],
    order: 'BD AC',
  },
])('Schulze’s paper: $example', ({ names, ballots, order }) => {
  expect(named(names, count(printed(names, ...ballots)).schulze)).toBe(order)
})

test('the capital of Tennessee: every method by its published figures', () => {
  // The example of the English Wikipedia's articles on each of the methods.
  const result = count(printed('MNCK', '42 MNCK', '26 NCKM', '15 CKNM', '17 KCNM'))
  for (const order of [result.schulze, result.ranked_pairs, result.copeland, result.bucklin])
    expect(named('MNCK', order ?? [])).toBe('N C K M')
  // Borda's points are 126, 194, 173 and 107: Memphis comes before Knoxville.
  expect(named('MNCK', result.borda ?? [])).toBe('N C M K')
  expect(result.mean_rank).toEqual({ 1: 2.74, 2: 2.06, 3: 2.27, 4: 2.93 })
  expect(result.kemeny).toMatchObject({ score: 393, optimal_orders: 1, best_place: { 1: 4, 2: 1, 3: 2, 4: 3 } })
  expect(result.agreement).toBe(393 / 600)
  expect(result.wins).toEqual({ 1: 0, 2: 3, 3: 2, 4: 1 })
})

test('Condorcet’s sixty voters: the weakest comparison of the circle is given up', () => {
  // Condorcet, Essai (1785); Young, "Condorcet's theory of voting", American Political Science Review 82 (1988).
  const result = count(printed('ABC', '23 ABC', '17 BCA', '2 BAC', '10 CAB', '8 CBA'))
  expect(result.pairwise).toEqual([
    [0, 33, 25],
    [27, 0, 42],
    [35, 18, 0],
  ])
  expect([result.schulze, result.ranked_pairs].map(order => named('ABC', order))).toEqual(['B C A', 'B C A'])
  expect(result.kemeny).toMatchObject({ score: 104, optimal_orders: 1, best_place: { 1: 3, 2: 1, 3: 2 } })
  expect(result.copeland).toEqual([[1, 2, 3]])
  expect(named('ABC', result.borda ?? [])).toBe('B A C')
})

test('Kendall’s W of the anxiety ratings of R’s package irr is 0.54', () => {
  const raters = [
    [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
    [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
    [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
  ]
  const ballots = raters.map(ratings => ({
    ranking: normalise(new Map(ratings.map((rating, at) => [at + 1, rating]))),
  }))
  const profile = profileOf(raters[0]?.map((_, at) => at + 1) ?? [], 'last', ballots)
  expect(kendallW(profile)).toBeCloseTo(0.5397, 4)
})
