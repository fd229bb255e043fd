import { type BallotGroup, bySize } from '../results/partition-groups.ts'
import type { LevelChoice } from './count-levels.ts'
import { isRecoverable } from './difference-groups.ts'

/** What a group's table says of one need: counts, which choice nearly all made, or nothing. */
export type LevelCell =
  | ({ need: number; shown: 'shares' } & Record<LevelChoice, number>)
  | { need: number; shown: 'nearly_all'; level: LevelChoice }
  | { need: number; shown: 'hidden' }

/** Groups of a dimension, and the number of the group of each ballot. */
export type Partition = { groups: BallotGroup[]; groupOf: number[] }
type Cell = { group: BallotGroup; counts: Record<LevelChoice, number>; shown: LevelCell['shown'] }

const choices: LevelChoice[] = ['own', 'near', 'all', 'none']

/**
 * The choice that at least nine of ten ballots made, when the ballots are fewer than ten; otherwise null. Such counts,
 * of a group or of everyone, are published as "nearly all". Takes the counts of one need, the unanswered in `none`.
 */
export function nearlyAll(counts: Readonly<Record<LevelChoice, number>>): LevelChoice | null {
  const ballots = counts.own + counts.near + counts.all + counts.none
  if (ballots === 0 || ballots >= 10) return null
  return choices.find(choice => 10 * counts[choice] >= 9 * ballots) ?? null
}

/**
 * The cells of one need in two partitions of the same ballots, the first to be kept whole if either must give way.
 * Takes the choice each ballot made ('none' for no answer). A homogeneous cell shows no counts; with it the smallest
 * other group of its partition is hidden, then more, until no homogeneous cell follows from what is shown.
 */
export function publishCells(need: number, chosen: LevelChoice[], partitions: [Partition, Partition]): LevelCell[][] {
  const tables = partitions.map(partition => countCells(chosen, partition))
  for (const table of tables) if (table.some(cell => cell.shown === 'nearly_all')) hideSmallest(table)
  while (aCellFollows(tables, partitions)) {
    if (![...tables].reverse().some(hideSmallest)) break
  }
  return tables.map(table => table.map(cell => publishedCell(need, cell)))
}

function countCells(chosen: LevelChoice[], { groups, groupOf }: Partition): Cell[] {
  return groups.map((group, at) => {
    const counts = { own: 0, near: 0, all: 0, none: 0 }
    for (const [ballot, choice] of chosen.entries()) if (groupOf[ballot] === at) counts[choice] += 1
    return { group, counts, shown: nearlyAll(counts) ? 'nearly_all' : 'shares' }
  })
}

function hideSmallest(table: Cell[]): boolean {
  const [smallest] = table.filter(cell => cell.shown === 'shares').sort((a, b) => bySize(a.group, b.group))
  if (smallest) smallest.shown = 'hidden'
  return smallest !== undefined
}

/** Together the cells that are not shown are still known as the total less the shown ones, so they act as one group. */
function aCellFollows(tables: Cell[][], partitions: [Partition, Partition]): boolean {
  const [first, second] = partitions.map(({ groupOf }, way) =>
    groupOf.map(at => (tables[way]?.[at]?.shown === 'shares' ? at : -1)),
  )
  const ways = (first ?? []).map((at, ballot) => [at, second?.[ballot] ?? -1] as const)
  return tables.some((table, way) =>
    table.some(
      (cell, at) =>
        cell.shown === 'nearly_all' && isRecoverable(ways, ballot => partitions[way]?.groupOf[ballot] === at),
    ),
  )
}

function publishedCell(need: number, { counts, shown }: Cell): LevelCell {
  if (shown === 'shares') return { need, shown, ...counts }
  const level = nearlyAll(counts)
  return shown === 'nearly_all' && level ? { need, shown, level } : { need, shown: 'hidden' }
}
