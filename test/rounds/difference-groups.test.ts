import { describe, expect, test } from 'vitest'
import { isRecoverable, leavesFew } from '../../src/rounds/difference-groups.ts'
import { type GroupedBallot, groupLevels, type LevelGroup } from '../../src/rounds/group-levels.ts'
import { seeded } from '../support/seeded.ts'

const repeat = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value)

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
  const random = seeded(1124)
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
