import type { Profile } from './profile.ts'
import type { Random } from './random.ts'
import { layersOf, strengthenPaths } from './schulze.ts'

/** What is drawn: alike ballots, or all the ballots of a group. `copies`: how many of it there are to draw from. */
export type Unit = { profile: Profile; copies: number }

/** The 5th to 95th percentile of a need's place and the shares of resamples in which it is among the first. */
export type PlaceRange = { low: number; high: number; top3: number; top5: number }

export type Resampling = {
  resamples: number
  byNeed: Map<number, PlaceRange>
  /** `before[i][j]`: the share of resamples in which need i is strictly before j. Rows and columns by ascending need. */
  before: number[][]
}

/**
 * Draws as many units as there are, with replacement, orders the needs by Schulze's method, and does so `resamples`
 * times. A place is the middle of its layer; percentiles are by nearest rank; "among the first 3" is a place of at most 3.
 */
export function resample(
  needs: readonly number[],
  units: readonly Unit[],
  resamples: number,
  random: Random,
): Resampling {
  const size = needs.length
  const owner = Uint32Array.from(units.flatMap(({ copies }, at) => new Array<number>(copies).fill(at)))
  const cells = units.map(({ profile }) => cellsOf(profile))
  const most = owner.length * units.reduce((largest, { profile }) => Math.max(largest, profile.ballots), 1)
  const doubledPlaces = needs.map(() => new Uint32Array(2 * size + 1))
  const before = needs.map(() => new Array<number>(size).fill(0))
  const drawn = new Uint32Array(units.length)
  const above = new Float64Array(size * size)
  const paths = new Float64Array(size * size)
  for (let round = 0; round < resamples; round += 1) {
    drawn.fill(0)
    for (let draw = 0; draw < owner.length; draw += 1) {
      const unit = owner[random.below(owner.length)] as number
      drawn[unit] = (drawn[unit] as number) + 1
    }
    above.fill(0)
    for (let unit = 0; unit < cells.length; unit += 1) addDrawn(above, cells[unit] as Cells, drawn[unit] as number)
    for (let i = 0; i < size; i += 1)
      for (let j = 0; j < size; j += 1) {
        const [ahead, behind] = [above[i * size + j] as number, above[j * size + i] as number]
        // More support first, then less opposition, in one number.
        paths[i * size + j] = ahead > behind ? ahead * (most + 1) + most - behind : 0
      }
    strengthenPaths(paths, size)
    record(layersOf(paths, size), doubledPlaces, before)
  }
  const range = (counts: Uint32Array): PlaceRange => ({
    low: percentile(counts, Math.ceil(resamples / 20)),
    high: percentile(counts, Math.ceil((19 * resamples) / 20)),
    top3: sum(counts.subarray(0, 7)) / resamples,
    top5: sum(counts.subarray(0, 11)) / resamples,
  })
  return {
    resamples,
    byNeed: new Map(needs.map((need, at) => [need, range(doubledPlaces[at] as Uint32Array)])),
    before: before.map(row => row.map(times => times / resamples)),
  }
}

/** The pairs a unit decides, by their index in the matrix, and on how many ballots: most of a ballot's cells are 0. */
type Cells = { index: Uint32Array; ballots: Float64Array }

function cellsOf(profile: Profile): Cells {
  const flat = profile.above.flat()
  const index = Uint32Array.from(flat.keys()).filter(at => flat[at] !== 0)
  return { index, ballots: Float64Array.from(index, at => flat[at] as number) }
}

function addDrawn(above: Float64Array, { index, ballots }: Cells, times: number): void {
  if (times === 0) return
  for (let cell = 0; cell < index.length; cell += 1) {
    const at = index[cell] as number
    above[at] = (above[at] as number) + times * (ballots[cell] as number)
  }
}

function record(layers: number[][], doubledPlaces: Uint32Array[], before: number[][]): void {
  let ahead: number[] = []
  for (const layer of layers) {
    const doubled = 2 * ahead.length + layer.length + 1
    for (const at of layer) {
      const counts = doubledPlaces[at] as Uint32Array
      counts[doubled] = (counts[doubled] as number) + 1
      for (const i of ahead) (before[i] as number[])[at] = (before[i]?.[at] as number) + 1
    }
    ahead = [...ahead, ...layer]
  }
}

/** The place at this rank (from 1) when the places of all resamples are sorted. */
function percentile(counts: Uint32Array, rank: number): number {
  let seen = 0
  for (const [doubled, count] of counts.entries()) {
    seen += count
    if (seen >= rank) return doubled / 2
  }
  throw new Error('fewer resamples than ranks')
}

function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0)
}
