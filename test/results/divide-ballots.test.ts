import { describe, expect, test } from 'vitest'
import { type Attributes, divideBallots } from '../../src/results/divide-ballots.ts'
import { partitionGroups } from '../../src/results/partition-groups.ts'
import { seeded } from '../support/seeded.ts'
import { dimensions, people, unevenElectorate } from './results-support.ts'

const sizes = (groups: ReadonlyArray<{ id: string; ballots: number }> | null) =>
  groups && Object.fromEntries(groups.map(group => [group.id, group.ballots]))

describe('the groups that may be published', () => {
  test('stay as they are while nobody follows from them', () => {
    const cast = ['a', 'b'].flatMap(role =>
      ['x', 'y'].flatMap(employer => ['n', 'm', 'l'].flatMap(network => people(3, role, employer, network))),
    )
    const { role, organisation, network } = divideBallots(cast, 5)
    expect(sizes(role)).toEqual({ a: 18, b: 18 })
    expect(sizes(organisation)).toEqual({ x: 18, y: 18 })
    expect(sizes(network)).toEqual({ l: 12, m: 12, n: 12 })
  })

  test('networks are merged when one inside a role would leave a single ballot', () => {
    const cast = [
      ...people(9, 'a', 'x', 'n'),
      ...people(1, 'a', 'x', 'm'),
      ...people(11, 'b', 'x', 'm'),
      ...people(20, 'b', 'x', 'l'),
    ]
    const { role, network } = divideBallots(cast, 5)
    expect(sizes(role)).toEqual({ a: 10, b: 31 })
    expect(sizes(network)).toEqual({ l: 20, other: 21 })
  })

  test('networks give way before organisations, and are left out when merging does not help', () => {
    const cast = [...people(10, 'a', 'x', 'n'), ...people(1, 'a', 'x', 'm'), ...people(10, 'b', 'y', 'm')]
    const { role, organisation, network } = divideBallots(cast, 5)
    expect(sizes(role)).toEqual({ a: 11, b: 10 })
    expect(sizes(organisation)).toEqual({ x: 11, y: 10 })
    expect(network).toBeNull()
  })

  test('organisations are merged when with roles alone they would leave three ballots', () => {
    const cast = [
      ...people(10, 'a', 'x', 'n'),
      ...people(3, 'a', 'y', 'n'),
      ...people(10, 'b', 'y', 'n'),
      ...people(10, 'b', 'z', 'n'),
    ]
    expect(sizes(divideBallots(cast, 5).organisation)).toEqual({ y: 13, other: 20 })
  })

  test('of four ballots, of one network and of none there are no groups', () => {
    const none = { role: null, organisation: null, network: null }
    expect(divideBallots(people(4, 'a', 'x', 'n'), 5)).toEqual(none)
    expect(divideBallots(people(40, 'a', 'x', 'n'), 5)).toEqual(none)
    expect(divideBallots([], 5)).toEqual(none)
  })
})

describe('in three hundred and thirty random electorates of 22 uneven networks', () => {
  const random = seeded(415)
  const seen = { role: 0, organisation: 0, network: 0, merged: 0, groups: 0, tried: 0 }

  test.each(Array.from({ length: 330 }, (_, at) => at))('%i: no group of one to four ballots can be found', round => {
    const cast = unevenElectorate(random, round)
    const division = divideBallots(cast, 5)
    expect(divideBallots([...cast].reverse(), 5)).toEqual(division)
    const published: Array<(ballot: Attributes) => boolean> = [() => true]
    for (const dimension of dimensions) {
      const groups = division[dimension]
      if (!groups) continue
      seen[dimension] += 1
      expect(groups.length).toBeGreaterThan(1)
      expect(groups.flatMap(group => group.members).sort()).toEqual(
        [...new Set(cast.map(ballot => ballot[dimension]))].sort(),
      )
      for (const { members, ballots } of groups) {
        const isInside = (ballot: Attributes) => members.includes(ballot[dimension])
        expect(ballots).toBe(cast.filter(isInside).length)
        expect(ballots).toBeGreaterThanOrEqual(5)
        published.push(isInside)
        seen.groups += 1
      }
    }
    const atoms = atomsOf(cast)
    const found = recoverable(
      atoms.map(([ballot]) => published.map(isInside => Number(isInside(ballot as Attributes)))),
      atoms.map(atom => atom.length),
      5,
    )
    seen.tried += found.tried
    expect(found.sets).toEqual([])
    const finest = partitionGroups(
      cast.map(ballot => ballot.network),
      5,
    )
    if (finest && finest.length !== division.network?.length) seen.merged += 1
  })

  test('tables of every kind were published in enough of them to mean something', () => {
    expect(seen.role).toBeGreaterThan(200)
    expect(seen.organisation).toBeGreaterThan(200)
    expect(seen.network).toBeGreaterThan(200)
    expect(seen.groups).toBeGreaterThan(2500)
    expect(seen.tried).toBeGreaterThan(100_000)
    expect(seen.merged).toBeGreaterThan(10)
  })
})

test('the solver of this test does find what follows', () => {
  // Of two groups {0, 1} and {0, 1, 2} the third atom follows.
  const marks = [
    [1, 1],
    [1, 1],
    [0, 1],
  ]
  expect(recoverable(marks, [3, 3, 1], 5).sets).toEqual([[2]])
  expect(recoverable(marks, [3, 3, 5], 5).sets).toEqual([])
  expect(recoverable(marks, [2, 2, 5], 5).sets).toEqual([[0, 1]])
})

function atomsOf(cast: Attributes[]): Attributes[][] {
  const atoms = new Map<string, Attributes[]>()
  for (const ballot of cast) {
    const key = dimensions.map(dimension => ballot[dimension]).join('/')
    atoms.set(key, [...(atoms.get(key) ?? []), ballot])
  }
  return [...atoms.values()]
}

/**
 * All sets of atoms with 1 to k − 1 ballots whose sum is a linear combination of the groups', apart from the module: a
 * set follows exactly when it is perpendicular to everything the groups' sums leave open, that is when every vector of
 * the kernel of groups by atoms adds up to 0 over it. Here for two random vectors of the kernel, modulo a prime, so that
 * a set that follows is always found. Takes for each atom which groups it is in.
 */
function recoverable(marks: number[][], sizes: number[], k: number) {
  const kernel = [randomKernelVector(marks, 17), randomKernelVector(marks, 91)]
  const few = [...sizes.keys()].filter(at => (sizes[at] as number) < k)
  const sets: number[][] = []
  let tried = 0
  const extend = (from: number, set: number[], ballots: number, sums: number[]) => {
    if (set.length > 0) {
      tried += 1
      if (sums.every(sum => sum === 0)) sets.push(set)
    }
    for (const [place, at] of few.entries())
      if (place >= from && ballots + (sizes[at] as number) < k && set.length < 3)
        extend(
          place + 1,
          [...set, at],
          ballots + (sizes[at] as number),
          sums.map((sum, which) => (sum + (kernel[which]?.[at] as number)) % modulus),
        )
  }
  extend(0, [], 0, [0, 0])
  // Four single ballots: two pairs whose sums cancel.
  const single = few.filter(at => sizes[at] === 1)
  const pairs = new Map<string, number[][]>()
  const sumOf = (at: number, other: number) =>
    kernel.map(vector => ((vector[at] as number) + (vector[other] as number)) % modulus)
  for (const [place, at] of k > 4 ? single.entries() : [])
    for (const other of single.slice(place + 1)) {
      tried += 1
      const sum = sumOf(at, other)
      for (const pair of pairs.get(sum.map(each => (modulus - each) % modulus).join()) ?? [])
        if (!pair.includes(at) && !pair.includes(other)) sets.push([...pair, at, other])
      pairs.set(sum.join(), [...(pairs.get(sum.join()) ?? []), [at, other]])
    }
  return { sets, tried }
}

const modulus = 94_906_249

/** A vector v with Σ v over each group = 0: free entries at random, the others by elimination from the last. */
function randomKernelVector(marks: number[][], seed: number): number[] {
  const random = seeded(seed)
  const width = marks.length
  const rows = (marks[0] ?? []).map((_, group) => marks.map(mark => mark[group] as number))
  const pivots: Array<{ column: number; row: number[] }> = []
  for (const row of rows) {
    for (const { column, row: by } of pivots) subtract(row, by, row[column] as number)
    const column = row.findIndex(value => value !== 0)
    if (column < 0) continue
    const factor = power(row[column] as number, modulus - 2)
    for (const at of row.keys()) row[at] = ((row[at] as number) * factor) % modulus
    for (const earlier of pivots) subtract(earlier.row, row, earlier.row[column] as number)
    pivots.push({ column, row })
  }
  const vector = Array.from({ length: width }, () => Math.floor(random() * modulus))
  for (const { column } of pivots) vector[column] = 0
  const free = [...vector]
  for (const { column, row } of pivots) {
    const sum = row.reduce((total, value, at) => (total + value * (free[at] as number)) % modulus, 0)
    vector[column] = (modulus - sum) % modulus
  }
  return vector
}

function subtract(row: number[], by: number[], factor: number): void {
  if (factor !== 0)
    for (const at of row.keys()) row[at] = ((row[at] as number) + (modulus - factor) * (by[at] as number)) % modulus
}

function power(base: number, exponent: number): number {
  if (exponent === 0) return 1
  const half = power((base * base) % modulus, Math.floor(exponent / 2))
  return exponent % 2 === 1 ? (half * base) % modulus : half
}
