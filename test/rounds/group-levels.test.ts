import { describe, expect, test } from 'vitest'
import { partitionGroups } from '../../src/results/partition-groups.ts'
import type { LevelBallot, LevelChoice } from '../../src/rounds/count-levels.ts'
import {
  type GroupedBallot,
  groupLevels,
  type LevelGroup,
  nearlyAll,
  publishable,
} from '../../src/rounds/group-levels.ts'

const repeat = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value)
const sizes = (groups: ReadonlyArray<{ id: string; ballots: number }> | null) =>
  groups && Object.fromEntries(groups.map(group => [group.id, group.ballots]))

function ballots(n: number, role: string, organisation: string, choice: LevelChoice | null): GroupedBallot[] {
  const choices: LevelBallot = choice ? { 1: choice } : {}
  return repeat(n, { choices, role, organisation })
}

describe('the partition', () => {
  const partitionOf = (counts: Record<string, number>) =>
    partitionGroups(
      Object.entries(counts).flatMap(([id, n]) => repeat(n, id)),
      5,
    )

  test.each([
    [
      { a: 10, b: 5 },
      { a: 10, b: 5 },
    ],
    [
      { a: 10, b: 3, c: 2 },
      { a: 10, other: 5 },
    ],
    [
      { a: 10, b: 6, c: 4 },
      { a: 10, other: 10 },
    ],
    [
      { a: 10, b: 6, c: 1, d: 1 },
      { a: 10, other: 8 },
    ],
    [
      { a: 9, other: 7 },
      { a: 9, other: 7 },
    ],
    [
      { a: 9, other: 7, b: 1 },
      { a: 9, other: 8 },
    ],
    [{ a: 10 }, null],
    [{ a: 10, b: 4 }, null],
    [{ a: 4, b: 4, c: 4 }, null],
    [{}, null],
  ])('of %j is %j', (counts, groups) => {
    expect(sizes(partitionOf(counts))).toEqual(groups)
  })

  test('names what was merged, and of equal groups takes the first by name', () => {
    expect(partitionOf({ d: 5, c: 5, b: 7, a: 1 })).toEqual([
      { id: 'b', members: ['b'], ballots: 7 },
      { id: 'd', members: ['d'], ballots: 5 },
      { id: 'other', members: ['a', 'c'], ballots: 6 },
    ])
  })
})

describe('by hand', () => {
  test('counts are shown for groups that are large and divided', () => {
    const cast = [
      ...ballots(6, 'a', 'x', 'own'),
      ...ballots(6, 'a', 'y', 'all'),
      ...ballots(5, 'b', 'x', 'near'),
      ...ballots(5, 'b', 'y', 'none'),
      ...ballots(9, 'b', 'y', null),
    ]
    expect(groupLevels([1], cast)).toEqual({
      role: [
        {
          id: 'a',
          members: ['a'],
          ballots: 12,
          needs: [{ need: 1, shown: 'shares', own: 6, near: 0, all: 6, none: 0 }],
        },
        {
          id: 'b',
          members: ['b'],
          ballots: 10,
          needs: [{ need: 1, shown: 'shares', own: 0, near: 5, all: 0, none: 5 }],
        },
      ],
      organisation: [
        {
          id: 'x',
          members: ['x'],
          ballots: 11,
          needs: [{ need: 1, shown: 'shares', own: 6, near: 5, all: 0, none: 0 }],
        },
        {
          id: 'y',
          members: ['y'],
          ballots: 11,
          needs: [{ need: 1, shown: 'shares', own: 0, near: 0, all: 6, none: 5 }],
        },
      ],
    })
  })

  test('no answer to a need counts as none, and a small group of one mind hides the next smallest group', () => {
    const cast = [
      ...ballots(7, 'a', 'x', 'all'),
      ...ballots(10, 'b', 'x', 'own'),
      ...ballots(12, 'c', 'x', 'own'),
      ...repeat(3, { choices: { 2: 'own' as const }, role: 'c', organisation: 'x' }),
    ]
    const { role, organisation } = groupLevels([1], cast)
    expect(role?.map(group => group.needs[0])).toEqual([
      { need: 1, shown: 'nearly_all', level: 'all' },
      { need: 1, shown: 'hidden' },
      { need: 1, shown: 'shares', own: 12, near: 0, all: 0, none: 3 },
    ])
    expect(organisation).toBeNull()
  })

  test('a group of ten of one mind is shown', () => {
    const cast = [...ballots(10, 'a', 'x', 'all'), ...ballots(11, 'b', 'x', 'own')]
    expect(groupLevels([1], cast).role?.map(group => group.needs[0]?.shown)).toEqual(['shares', 'shares'])
  })

  test('organisations merge when one inside a role would leave fewer than five', () => {
    const cast = [
      ...ballots(10, 'a', 'x', 'all'),
      ...ballots(3, 'a', 'y', 'own'),
      ...ballots(10, 'b', 'y', 'all'),
      ...ballots(10, 'b', 'z', 'own'),
    ]
    const { role, organisation } = groupLevels([1], cast)
    expect(sizes(role)).toEqual({ a: 13, b: 20 })
    expect(sizes(organisation)).toEqual({ y: 13, other: 20 })
    const more = [...cast, ...ballots(20, 'b', 'w', 'own'), ...ballots(20, 'a', 'w', 'own')]
    expect(sizes(groupLevels([1], more).organisation)).toEqual({ w: 40, x: 10, y: 13, z: 10 })
  })

  test('organisations that match roles person by person stay', () => {
    const cast = [...ballots(12, 'a', 'x', 'all'), ...ballots(12, 'b', 'y', 'own')]
    expect(sizes(groupLevels([1], cast).organisation)).toEqual({ x: 12, y: 12 })
  })

  test('a hidden role is not given back by an organisation of the same people', () => {
    const cast = [
      ...ballots(6, 'a', 'x', 'all'),
      ...ballots(5, 'b', 'y', 'own'),
      ...ballots(5, 'b', 'y', 'near'),
      ...ballots(6, 'c', 'z', 'own'),
      ...ballots(6, 'c', 'z', 'near'),
    ]
    const { role, organisation } = groupLevels([1], cast)
    const shown = (groups: LevelGroup[] | null) => groups?.map(group => group.needs[0]?.shown)
    expect(shown(role)).toEqual(['nearly_all', 'hidden', 'shares'])
    expect(shown(organisation)).toEqual(['nearly_all', 'hidden', 'shares'])
  })

  test('organisations are withheld where they would give back a role of one mind', () => {
    const cast = [
      ...ballots(6, 'a', 'x', 'all'),
      ...ballots(5, 'b', 'y', 'own'),
      ...ballots(5, 'b', 'y', 'near'),
      ...ballots(6, 'c', 'x', 'own'),
      ...ballots(6, 'c', 'x', 'near'),
    ]
    const { role, organisation } = groupLevels([1], cast)
    const shown = (groups: LevelGroup[] | null) => groups?.map(group => group.needs[0]?.shown)
    expect(shown(role)).toEqual(['nearly_all', 'hidden', 'shares'])
    expect(shown(organisation)).toEqual(['hidden', 'hidden'])
  })

  test('without ballots there are no groups', () => {
    expect(groupLevels([1], [])).toEqual({ role: null, organisation: null })
    expect(groupLevels([1], ballots(30, 'a', 'x', null))).toEqual({ role: null, organisation: null })
  })
})

test('personal results want five ballots', () => {
  expect([0, 4, 5, 6].map(total => publishable(total))).toEqual([false, false, true, true])
  expect(publishable(9, 10)).toBe(false)
})

test.each([
  [{ own: 9, near: 0, all: 0, none: 0 }, 'own'],
  [{ own: 0, near: 0, all: 0, none: 5 }, 'none'],
  [{ own: 8, near: 1, all: 0, none: 0 }, null],
  [{ own: 10, near: 0, all: 0, none: 0 }, null],
  [{ own: 0, near: 0, all: 0, none: 0 }, null],
] as const)('nearly all of %j say %s', (counts, level) => {
  expect(nearlyAll(counts)).toBe(level)
})
