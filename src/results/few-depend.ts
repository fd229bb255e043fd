import { exchangePivot, isExact, type SpanRow, sameRatio, spanOfGroups } from './span-of-groups.ts'

/** The number of each ballot's group in one partition of the ballots. */
export type GroupOf = readonly number[]

/** More steps than this are not taken; the answer is then the safe one. */
const mostSteps = 2000

/**
 * Whether somebody who knows the sums over every group of up to three partitions of the same ballots can add and
 * subtract multiples of them so that what is left depends on 1 to k − 1 ballots only. That is more than finding the sum
 * of so few: the difference between two ballots is refused as well, since the rankings are published without a name
 * beside them and such a difference would tell which two they are.
 *
 * Ballots that are in the same group of every partition are always together (an atom). A combination of sums is a vector
 * in the row space of the matrix of groups by atoms; it depends on the atoms where it is not 0. So few depend on it
 * exactly when the rank falls as atoms with fewer than k ballots together are deleted, and those are searched for:
 * whatever makes the rank fall holds a pivot of every basis. Pivots are taken from the largest atoms on, so hardly any
 * can be among so few. Ranks are taken modulo a prime that cannot change them (`isExact`). Answers true, to be safe,
 * where that is not sure or the search grows too long.
 */
export function fewDepend(partitions: readonly GroupOf[], k: number): boolean {
  const { marks, sizes, height, counts } = atomsOf(partitions)
  if (sizes.length === 0) return false
  if (!isExact(counts)) return true
  // A row with a small pivot has nothing in the larger atoms, which come first: it depends on small ones alone.
  const small = spanOfGroups(marks, height).filter(({ pivot }) => (sizes[pivot] as number) < k)
  const first = sizes.findIndex(size => size < k)
  const rows = small.map(({ pivot, row }) => ({ pivot: pivot - first, row: row.slice(first) }))
  return new Search(first < 0 ? [] : sizes.slice(first)).fewIn(rows, k - 1, new Set())
}

class Search {
  /** Ballots of each atom; 0 once it is deleted. */
  readonly #ballots: number[]
  #steps = 0

  constructor(ballots: number[]) {
    this.#ballots = ballots
  }

  /** Whether deleting atoms of at most `most` ballots, none of them in `kept`, makes the rank of the rows fall. */
  fewIn(rows: readonly SpanRow[], most: number, kept: ReadonlySet<number>): boolean {
    this.#steps += 1
    if (this.#steps > mostSteps) return true
    if (rows.some(({ pivot, row }) => !kept.has(pivot) && this.#holdsAtMost(row, most))) return true
    const keptNow = new Set(kept)
    for (const [at, { pivot, row }] of rows.entries()) {
      const ballots = this.#ballots[pivot] as number
      // Something else must be deleted too.
      if (kept.has(pivot) || ballots + 1 > most) continue
      this.#ballots[pivot] = 0
      const found =
        most - ballots === 1
          ? rows.some(other => !keptNow.has(other.pivot) && this.#leavesOne(row, other))
          : this.fewIn(exchangePivot(rows, at, this.#largestIn(row)), most - ballots, keptNow)
      this.#ballots[pivot] = ballots
      if (found) return true
      keptNow.add(pivot)
    }
    return false
  }

  #holdsAtMost(row: Float64Array, most: number): boolean {
    let sum = 0
    for (let at = 0; at < row.length; at += 1)
      if (row[at] !== 0) {
        sum += this.#ballots[at] as number
        if (sum > most) return false
      }
    return true
  }

  /** Whether of the other row only its pivot, one ballot, is left when the right multiple of the row is taken away. */
  #leavesOne(row: Float64Array, other: SpanRow): boolean {
    if (this.#ballots[other.pivot] !== 1 || other.row === row) return false
    let first = -1
    for (let at = 0; at < row.length; at += 1) {
      const [own, others] = [row[at] as number, other.row[at] as number]
      if ((own === 0 && others === 0) || this.#ballots[at] === 0 || at === other.pivot) continue
      if (own === 0 || others === 0) return false
      if (first < 0) first = at
      else if (!sameRatio(own, others, row[first] as number, other.row[first] as number)) return false
    }
    return true
  }

  #largestIn(row: Float64Array): number {
    let largest = 0
    for (let at = 0; at < row.length; at += 1) {
      const isLarger = (this.#ballots[at] as number) > (row[largest] === 0 ? 0 : (this.#ballots[largest] as number))
      if (row[at] !== 0 && isLarger) largest = at
    }
    return largest
  }
}

/** The atoms, the largest first, with the groups each is in, all partitions' groups numbered on. */
function atomsOf(partitions: readonly GroupOf[]) {
  const counts = partitions.map(groupOf => Math.max(0, ...groupOf.map(group => group + 1)))
  const offsets = counts.map((_, way) => counts.slice(0, way).reduce((sum, count) => sum + count, 0))
  const atoms = new Map<string, { marks: number[]; size: number }>()
  for (const ballot of (partitions[0] ?? []).keys()) {
    const marks = partitions.map((groupOf, way) => (offsets[way] as number) + (groupOf[ballot] as number))
    const atom = atoms.get(marks.join()) ?? { marks, size: 0 }
    atom.size += 1
    atoms.set(marks.join(), atom)
  }
  const sorted = [...atoms.values()].sort((a, b) => b.size - a.size)
  return {
    marks: sorted.map(atom => atom.marks),
    sizes: sorted.map(atom => atom.size),
    height: counts.reduce((sum, count) => sum + count, 0),
    counts,
  }
}
