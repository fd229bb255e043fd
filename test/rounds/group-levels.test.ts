import { describe, expect, test } from 'vitest'
import type { LevelBallot, LevelChoice } from '../../src/rounds/count-levels.ts'
import { isRecoverable, leavesFew } from '../../src/rounds/difference-groups.ts'
import {
  type GroupedBallot,
  groupLevels,
  type LevelGroup,
  nearlyAll,
  publishable,
} from '../../src/rounds/group-levels.ts'
import { partitionGroups } from '../../src/rounds/partition-groups.ts'

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

describe('subtracting two tables', () => {
  const ways = (cells: Array<[first: number, second: number, n: number]>) =>
    cells.flatMap(([first, second, n]) => repeat(n, [first, second] as const))

  test('groups inside one another leave the rest', () => {
    expect(
      leavesFew(
        ways([
          [0, 0, 10],
          [0, 1, 3],
          [1, 1, 10],
        ]),
        5,
      ),
    ).toBe(true)
    expect(
      leavesFew(
        ways([
          [0, 0, 10],
          [0, 1, 5],
          [1, 1, 10],
        ]),
        5,
      ),
    ).toBe(false)
    expect(
      leavesFew(
        ways([
          [0, 0, 3],
          [0, 1, 3],
          [1, 0, 3],
          [1, 1, 3],
        ]),
        5,
      ),
    ).toBe(false)
  })

  test('joined groups leave the rest too', () => {
    const joined = ways([
      [0, 0, 5],
      [0, 1, 5],
      [1, 0, 5],
      [1, 1, 5],
      [1, 2, 2],
      [2, 2, 9],
      [2, 3, 9],
      [3, 2, 9],
      [3, 3, 9],
    ])
    expect(leavesFew(joined, 5)).toBe(true)
  })

  test('too many groups to try count as unsafe', () => {
    expect(leavesFew(ways(Array.from({ length: 17 }, (_, at) => [at, at, 9])), 5)).toBe(true)
  })

  test('a group follows from the tables only when weights for the groups give it', () => {
    const nested = ways([
      [0, 0, 10],
      [0, 1, 3],
      [1, 1, 10],
    ])
    expect(isRecoverable(nested, at => at >= 10 && at < 13)).toBe(true)
    expect(isRecoverable(nested, at => at === 10)).toBe(false)
    expect(
      isRecoverable(
        ways([
          [0, 0, 3],
          [0, 1, 3],
          [1, 0, 3],
          [1, 1, 3],
        ]),
        at => at < 3,
      ),
    ).toBe(false)
  })
})

describe('in three hundred random electorates', () => {
  const random = mulberry32(1124)
  const upTo = (n: number) => Math.floor(random() * n)
  const needs = [1, 2, 3, 4, 5]
  const choices = ['own', 'near', 'all', 'none'] as const
  let tables = 0
  let withheld = 0

  test.each(Array.from({ length: 300 }, (_, at) => at))('%i: no group of one to four people can be found', round => {
    const cast = electorate(round)
    const result = groupLevels(needs, cast)
    expect(groupLevels(needs, [...cast].reverse())).toEqual(result)
    const valid = cast.filter(ballot => Object.keys(ballot.choices).length > 0)
    const atoms = new Map<string, GroupedBallot[]>()
    for (const ballot of valid) {
      const key = `${ballot.role}/${ballot.organisation}`
      atoms.set(key, [...(atoms.get(key) ?? []), ballot])
    }
    const persons = [...atoms.values()]
    const vector = (belongs: (ballot: GroupedBallot) => boolean) =>
      persons.map(([ballot]) => (ballot && belongs(ballot) ? 1 : 0))
    const everyone = vector(() => true)
    const groupVectors = new Map<LevelGroup, number[]>()
    for (const dimension of ['role', 'organisation'] as const) {
      const groups = result[dimension]
      if (!groups) continue
      tables++
      expect(groups.length).toBeGreaterThan(1)
      expect(new Set(groups.flatMap(group => group.members))).toEqual(new Set(valid.map(ballot => ballot[dimension])))
      expect(groups.reduce((sum, group) => sum + group.members.length, 0)).toBe(
        new Set(valid.map(ballot => ballot[dimension])).size,
      )
      for (const group of groups) {
        const inside = valid.filter(ballot => group.members.includes(ballot[dimension]))
        expect(group.ballots).toBe(inside.length)
        expect(group.ballots).toBeGreaterThanOrEqual(5)
        groupVectors.set(
          group,
          vector(ballot => group.members.includes(ballot[dimension])),
        )
        for (const cell of group.needs) {
          const counts = { own: 0, near: 0, all: 0, none: 0 }
          for (const ballot of inside) counts[ballot.choices[cell.need] ?? 'none']++
          if (cell.shown === 'shares') expect(cell).toMatchObject(counts)
          if (cell.shown === 'nearly_all') expect(counts[cell.level] * 10).toBeGreaterThanOrEqual(9 * group.ballots)
          const oneMind = group.ballots < 10 && Math.max(...Object.values(counts)) * 10 >= group.ballots * 9
          expect(cell.shown === 'nearly_all').toBe(oneMind && cell.shown !== 'hidden')
          if (oneMind) expect(cell.shown).not.toBe('shares')
        }
      }
      for (const row of needs.keys()) {
        const unseen = groups.filter(group => group.needs[row]?.shown !== 'shares')
        withheld += unseen.length
        expect(unseen.length).not.toBe(1)
      }
    }
    const published = [everyone, ...groupVectors.values()]
    const few = persons.map((inside, at) => ({ at, n: inside.length })).filter(({ n }) => n < 5)
    const follows = spanOf(published)
    for (const [index, { at, n }] of few.entries()) {
      expect(follows(everyone.map((_, place) => Number(place === at)))).toBe(false)
      for (const other of few.slice(index + 1)) {
        if (n + other.n < 5)
          expect(follows(everyone.map((_, place) => Number(place === at || place === other.at)))).toBe(false)
      }
    }
    for (const row of needs.keys()) {
      const cells = [...groupVectors].map(([group, members]) => ({ members, shown: group.needs[row]?.shown }))
      if (cells.every(cell => cell.shown === 'shares')) continue
      const solve = spanOf([everyone, ...cells.filter(cell => cell.shown === 'shares').map(cell => cell.members)])
      for (const cell of cells) if (cell.shown === 'nearly_all') expect(solve(cell.members)).toBe(false)
    }
  })

  test('tables were published and cells withheld in enough of them to mean something', () => {
    expect(tables).toBeGreaterThan(300)
    expect(withheld).toBeGreaterThan(200)
  })

  function electorate(round: number): GroupedBallot[] {
    const roles = ['client', 'manager', 'leader', 'partner', 'steering', 'else'].slice(0, 1 + upTo(6))
    const leaning = needs.map(() => (random() < 0.5 ? choices[upTo(4)] : undefined))
    const cast: GroupedBallot[] = []
    for (let network = 1; network <= 22; network++) {
      const size = round % 3 === 0 ? upTo(4) : Math.floor(40 * random() ** 4)
      const home = roles[upTo(roles.length)] ?? 'client'
      const fixed = random() < 0.4
      for (let person = 0; person < size; person++) {
        const role = fixed ? home : (roles[Math.floor(roles.length * random() ** 2)] ?? 'client')
        const answers = needs
          .filter(() => random() < 0.95)
          .map(need => {
            const choice = random() < 0.9 ? leaning[need - 1] : undefined
            return [need, choice ?? choices[upTo(4)] ?? 'own'] as const
          })
        cast.push({ choices: random() < 0.05 ? {} : Object.fromEntries(answers), role, organisation: `n${network}` })
      }
    }
    return cast
  }
})

/** Whether a vector is a linear combination of others: Gaussian elimination modulo a prime, apart from the module. */
function spanOf(vectors: number[][]): (vector: number[]) => boolean {
  const prime = 1_000_003
  const mod = (n: number) => ((n % prime) + prime) % prime
  const rows: Array<{ pivot: number; row: number[] }> = []
  const reduce = (vector: number[]) => {
    let left = vector.map(mod)
    for (const { pivot, row } of rows) {
      const factor = left[pivot] ?? 0
      if (factor) left = left.map((value, at) => mod(value - factor * (row[at] ?? 0)))
    }
    return left
  }
  for (const vector of vectors) {
    const left = reduce(vector)
    const pivot = left.findIndex(value => value !== 0)
    if (pivot < 0) continue
    const inverse = power(left[pivot] ?? 1, prime - 2, prime)
    rows.push({ pivot, row: left.map(value => mod(value * inverse)) })
  }
  return vector => reduce(vector).every(value => value === 0)
}

function power(base: number, exponent: number, prime: number): number {
  let result = 1
  for (let left = exponent, factor = base; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * factor) % prime
    factor = (factor * factor) % prime
  }
  return result
}

function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
