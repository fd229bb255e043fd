import { describe, expect, test } from 'vitest'
import { fewDepend } from '../../src/results/few-depend.ts'
import { isExact, prime } from '../../src/results/span-of-groups.ts'
import { seeded } from '../support/seeded.ts'

type Cell = [role: number, organisation: number, network: number, ballots: number]

const ways = (cells: Cell[]) =>
  [0, 1, 2].map(way => cells.flatMap(cell => Array.from({ length: cell[3] }, () => cell[way] as number)))

describe('subtracting three tables', () => {
  test('tables that cross everywhere give nobody away', () => {
    const cells = [0, 1].flatMap(a => [0, 1].flatMap(b => [0, 1].map((c): Cell => [a, b, c, 2])))
    expect(fewDepend(ways(cells), 5)).toBe(false)
  })

  test('a network inside a role leaves the rest of the role', () => {
    const cells = (rest: number): Cell[] => [
      [0, 0, 0, 10],
      [0, 0, 1, rest],
      [1, 0, 1, 10],
      [1, 0, 2, 20],
    ]
    expect(fewDepend(ways(cells(4)), 5)).toBe(true)
    expect(fewDepend(ways(cells(5)), 5)).toBe(false)
  })

  test('a role, an employer and a network together leave one ballot though no two of them do', () => {
    // The first cell is half of: its role + its employer + its network − everybody.
    const [role = [], employer = [], network = []] = ways([
      [0, 1, 1, 1],
      [1, 0, 1, 9],
      [1, 1, 0, 9],
      [0, 0, 0, 9],
    ])
    for (const two of [
      [role, employer],
      [role, network],
      [employer, network],
    ])
      expect(fewDepend(two, 5)).toBe(false)
    expect(fewDepend([role, employer, network], 5)).toBe(true)
  })

  test('the difference of two ballots gives them away as well', () => {
    const cells: Cell[] = [
      [0, 0, 0, 9],
      [0, 0, 1, 1],
      [1, 0, 0, 1],
      [1, 0, 1, 9],
    ]
    const [role = [], , network = []] = ways(cells)
    expect(fewDepend([role, network], 5)).toBe(true)
    expect(fewDepend([role, network], 2)).toBe(false)
  })

  test('without ballots or tables there is nothing to find', () => {
    expect(fewDepend([], 5)).toBe(false)
    expect(fewDepend([[], [], []], 5)).toBe(false)
    expect(fewDepend([[0, 0, 0]], 5)).toBe(true)
    expect(fewDepend([[0, 0, 0, 0, 0]], 5)).toBe(false)
  })
})

test('two thousand small electorates are judged as by trying every set of ballots', () => {
  const random = seeded(2311)
  const upTo = (n: number) => Math.floor(random() * n)
  const judged = { few: 0, none: 0 }
  for (let round = 0; round < 2000; round += 1) {
    const groups = [2 + upTo(2), 2 + upTo(2), 2 + upTo(4)]
    const cells = Array.from({ length: 4 + upTo(9) }, (): Cell => {
      const [role = 0, employer = 0, network = 0] = groups.map(upTo)
      return [role, employer, network, 1 + Math.floor(7 * random() ** 2)]
    })
    const partitions = ways(cells)
    const k = 2 + upTo(5)
    const expected = fallsWithoutFew(partitions, k)
    judged[expected ? 'few' : 'none'] += 1
    expect(fewDepend(partitions, k), JSON.stringify({ cells, k })).toBe(expected)
    expect(
      fewDepend(
        partitions.map(way => [...way].reverse()),
        k,
      ),
    ).toBe(expected)
  }
  expect(judged.few).toBeGreaterThan(300)
  expect(judged.none).toBeGreaterThan(300)
})

test('the prime is one, and greater than any minor of six roles, five employers and thirty networks', () => {
  for (let divisor = 2; divisor * divisor <= prime; divisor += 1) expect(prime % divisor === 0).toBe(false)
  expect((prime - 1) ** 2).toBeLessThan(Number.MAX_SAFE_INTEGER)
  expect(isExact([6, 5, 30])).toBe(true)
  expect(isExact([30, 30, 30])).toBe(false)
})

/** By trying: whether the rank over the rational numbers falls without some atoms of fewer than k ballots. */
function fallsWithoutFew(partitions: number[][], k: number): boolean {
  const atoms = new Map<string, number>()
  const first = partitions[0] ?? []
  for (const ballot of first.keys()) {
    const key = partitions.map(groupOf => groupOf[ballot]).join()
    atoms.set(key, (atoms.get(key) ?? 0) + 1)
  }
  const names = [...atoms.keys()]
  const matrix = partitions.flatMap((_, way) =>
    [...new Set(names.map(name => name.split(',')[way]))].map(group =>
      names.map(name => (name.split(',')[way] === group ? 1n : 0n)),
    ),
  )
  const all = rankOf(matrix)
  const search = (from: number, deleted: number[], left: number): boolean => {
    if (deleted.length > 0 && rankOf(matrix.map(row => row.filter((_, at) => !deleted.includes(at)))) < all) return true
    return names.some((name, at) => {
      const ballots = atoms.get(name) as number
      return at >= from && ballots <= left && search(at + 1, [...deleted, at], left - ballots)
    })
  }
  return search(0, [], k - 1)
}

/** Without fractions: Bareiss. */
function rankOf(matrix: bigint[][]): number {
  const rows = matrix.map(row => [...row])
  let rank = 0
  let last = 1n
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = rows.findIndex((row, index) => index >= rank && row[column] !== 0n)
    if (at < 0) continue
    const [pivot] = rows.splice(at, 1) as [bigint[]]
    rows.splice(rank, 0, pivot)
    const head = pivot[column] as bigint
    for (const row of rows.slice(rank + 1)) {
      const factor = row[column] as bigint
      for (const index of row.keys())
        row[index] = (head * (row[index] as bigint) - factor * (pivot[index] as bigint)) / last
    }
    last = head
    rank += 1
  }
  return rank
}
