import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ballotsToTurn } from '../../src/counting/distance.ts'
import { compareMethods } from '../../src/counting/methods.ts'
import { compareNeighbours } from '../../src/counting/neighbours.ts'
import { profileOf } from '../../src/counting/profile.ts'
import { schulze } from '../../src/counting/schulze.ts'
import { countTiming } from '../../src/counting/timing.ts'
import { anyElection, printed } from './elections.ts'

const tennessee = printed('MNCK', '42 MNCK', '26 NCKM', '15 CKNM', '17 KCNM')
const capital = profileOf(tennessee.needs, 'last', tennessee.ballots)

test('each need’s lowest and highest place over the methods is told', () => {
  const result = compareMethods(capital)
  expect(result.places.get(1)).toMatchObject({ schulze: { lowest: 4, highest: 4 }, borda: { lowest: 3, highest: 3 } })
  expect(Object.fromEntries(result.spans)).toEqual({
    1: { lowest: 3, highest: 4 },
    2: { lowest: 1, highest: 1 },
    3: { lowest: 2, highest: 2 },
    4: { lowest: 3, highest: 4 },
  })
  expect(result.sameTopFive).toBe(true)
  expect(result.orders.kemeny).toEqual([[2], [3], [4], [1]])
  expect(result.tauB).toMatchObject({ schulze: 1, rankedPairs: 1, kemeny: 1, copeland: 1, bucklin: 1, borda: 4 / 6 })
})

test('of several best Kemeny orders none is shown, but the places of all', () => {
  const { needs } = tennessee
  const result = compareMethods(profileOf(needs, 'last', [{ ranking: [[1], [2, 3, 4]] }]))
  expect(result.orders.kemeny).toBeNull()
  expect(result.tauB.kemeny).toBeNull()
  expect(result.kemeny?.optimalOrders).toBe(6)
  expect(result.places.get(3)).toMatchObject({ schulze: { lowest: 2, highest: 2 }, kemeny: { lowest: 2, highest: 4 } })
})

test('methods that give another top five are noticed', () => {
  const seven = printed('ABCDEFG', '8 ABCDEFG', '1 FABCDEG')
  expect(compareMethods(profileOf(seven.needs, 'last', seven.ballots)).sameTopFive).toBe(true)
  const shared = profileOf(seven.needs, 'last', [{ ranking: [[1], [2], [3], [4], [5, 6], [7]], times: 3 }])
  expect(compareMethods(shared)).toMatchObject({ sameTopFive: true, kemeny: { optimalOrders: 2 } })
  // Every other method leaves F alone on the last place; one of Kemeny's best orders puts it fifth.
  const hidden = printed('ABCDEF', '1 ABFCDE', '1 DEC', '1 CEBA')
  expect(compareMethods(profileOf(hidden.needs, 'last', hidden.ballots)).sameTopFive).toBe(false)
  const split = printed('ABCDEFG', '6 ABCDEFG', '5 FABCDGE')
  const result = compareMethods(profileOf(split.needs, 'last', split.ballots))
  expect(result.sameTopFive).toBe(false)
  expect(result.spans.get(6)).toEqual({ lowest: 4, highest: 6 })
})

test('where unranked needs are ignored, methods that need whole ballots are left out', () => {
  fc.assert(
    fc.property(anyElection(5, ['ignore']), ({ needs, unranked, ballots }) => {
      const { orders, places } = compareMethods(profileOf(needs, unranked, ballots))
      expect([orders.borda, orders.bucklin]).toEqual([null, null])
      for (const each of places.values())
        expect(Object.keys(each).sort()).toEqual(['copeland', 'kemeny', 'rankedPairs', 'schulze'])
    }),
    { numRuns: 30 },
  )
})

test('the distance is the number of ballots that would have to turn round', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), (a, b) => {
      const pair = (up: number, down: number) =>
        profileOf([1, 2], 'last', [
          { ranking: [[1]], times: up },
          { ranking: [[2]], times: down },
        ])
      const turn = ballotsToTurn(pair(a, b), 1, 2)
      expect(turn === null).toBe(a < b)
      if (turn === null) return
      const turned = (ballots: number) => (pair(a - ballots, b + ballots).above[1]?.[0] ?? 0) > a - ballots
      expect([turned(turn), turned(turn - 1)]).toEqual([true, false])
    }),
  )
})

test('neighbours in the order are tested against each other', () => {
  const result = compareNeighbours(capital, schulze(capital))
  expect(
    result.map(({ upper, lower, ahead, behind, toTurn, clear }) => [upper, lower, ahead, behind, toTurn, clear]),
  ).toEqual([
    [2, 3, 68, 32, 19, true],
    [3, 4, 83, 17, 34, true],
    [4, 1, 58, 42, 9, false],
  ])
  expect(
    compareNeighbours(capital, [
      [1, 2],
      [3, 4],
    ]).map(each => each.tied),
  ).toEqual([true, false, true])
  expect(compareNeighbours(profileOf([1], 'last', []), [[1]])).toEqual([])
})

test('timing: the share "before" is of those with an opinion, and clear only when one half is outside its interval', () => {
  const times = (n: number, choice: 'before' | 'after' | 'none') => new Array(n).fill({ 7: choice })
  const [clear, none] = countTiming([7, 8], [...times(9, 'before'), ...times(1, 'after'), ...times(4, 'none'), {}])
  expect(clear).toMatchObject({ before: 9, after: 1, none: 4, unanswered: 1, opinions: 10, share: 0.9, clear: true })
  expect(clear?.interval?.low).toBeCloseTo(0.555, 3)
  expect(none).toMatchObject({ unanswered: 15, opinions: 0, share: null, interval: null, clear: false })
  expect(countTiming([7], [...times(8, 'before'), ...times(2, 'after')])[0]?.clear).toBe(false)
  expect(countTiming([7], [...times(1, 'before'), ...times(9, 'after')])[0]?.clear).toBe(true)
})
