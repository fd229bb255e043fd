import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesOf } from '../../src/rounds/ballot-places.ts'
import { moveNeed, readMove } from '../../src/rounds/move-need.ts'

const needs = [1, 2, 3, 4, 5]
const after = (ranking: number[][], press: string) => {
  const move = readMove(press, needs)
  return move && moveNeed(ranking, move)
}

test.each([
  ['up past the place before', [[1], [2], [3]], 'up:3', [[1], [3], [2]]],
  ['up past a shared place', [[1, 2], [3]], 'up:3', [[3], [1, 2]]],
  ['up out of a shared place', [[1, 2], [3]], 'up:2', [[2], [1], [3]]],
  ['up from the first place', [[1], [2]], 'up:1', [[1], [2]]],
  ['down past the next place', [[1], [2], [3]], 'down:1', [[2], [1], [3]]],
  ['down out of a shared place', [[1, 2], [3]], 'down:1', [[2], [1], [3]]],
  ['down from the last place', [[1], [2]], 'down:2', [[1], [2]]],
  ['into the place before', [[1], [3], [2]], 'tie:2', [[1], [2, 3]]],
  ['out of one shared place into the one before', [[1], [2, 3]], 'tie:3', [[1, 3], [2]]],
  ['the first with none before it', [[1], [2]], 'tie:1', [[1], [2]]],
  ['out of the order', [[1], [2]], 'drop:1', [[2]]],
  ['last', [[1]], 'add:5', [[1], [5]]],
  ['last, being ranked already', [[1], [5]], 'add:1', [[1], [5]]],
  ['before another place', [[1], [2], [3]], 'at:3:0', [[3], [1], [2]]],
  ['after the last place', [[1], [2], [3]], 'at:1:3', [[2], [3], [1]]],
  ['an unranked one nowhere', [[1]], 'up:2', [[1]]],
])('a need moves %s', (_, ranking, press, moved) => {
  expect(after(ranking, press)).toEqual(moved)
})

test.each([
  'up:6',
  'up',
  'up:',
  'up:1:2',
  'at:1',
  'cast',
  '',
  'sideways:1',
  'up:-1',
  'up:1e0',
  'at:1:-1',
])('what is no press is none: %s', press => {
  expect(readMove(press, needs)).toBeNull()
})

test('no press loses or doubles a need, and each ranking stays as ballots are stored', () => {
  const ranking = fc
    .tuple(fc.shuffledSubarray(needs), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
    .map(([order, ties]) => {
      const groups: number[][] = []
      for (const [at, need] of order.entries()) {
        const last = groups.at(-1)
        if (last && ties[at]) groups.splice(-1, 1, [...last, need].sort())
        else groups.push([need])
      }
      return groups
    })
  const press = fc.oneof(
    fc
      .tuple(fc.constantFrom('up', 'down', 'tie', 'drop', 'add'), fc.constantFrom(...needs))
      .map(each => each.join(':')),
    fc.tuple(fc.constantFrom(...needs), fc.nat(6)).map(([need, place]) => `at:${need}:${place}`),
  )
  fc.assert(
    fc.property(ranking, press, (before, act) => {
      const now = after(before, act) ?? []
      const need = Number(act.split(':')[1])
      const known = before.flat()
      const expected = act.startsWith('drop')
        ? known.filter(each => each !== need)
        : /^(add|at)/.test(act)
          ? [...new Set([...known, need])]
          : known
      expect(now.flat().sort()).toEqual([...expected].sort())
      expect(now.every(group => group.length > 0 && [...group].sort().join() === group.join())).toBe(true)
    }),
  )
})

test('needs that share a place are told so, and the next place counts them all', () => {
  expect(placesOf([[7], [2, 11], [3]]).map(({ need, place, tied }) => [need, place, tied])).toEqual([
    [7, 1, false],
    [2, 2, true],
    [11, 2, true],
    [3, 4, false],
  ])
})
