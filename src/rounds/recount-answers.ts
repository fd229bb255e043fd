import { countTiming } from '../results/count-timing.ts'
import { levelCell, timingCell } from '../results/export-cells.ts'
import type { TimingBallot } from './ballot.ts'
import { countLevels, type LevelBallot } from './count-levels.ts'
import type { NetworkResult, PersonalResult } from './round-result.ts'

type Line = { l?: LevelBallot; t?: TimingBallot; n?: number; r?: number[][] }
type Header = { needs: number[]; levels?: unknown[]; timing?: unknown[] }

/** Whether the levels and the timing of the networks are what the ballots of their file add up to. */
export function sameNetworkAnswers(text: string, published: NetworkResult): boolean {
  const [header, ...lines] = linesOf(text) as [Header, ...Line[]]
  const said = lines.filter(line =>
    [line.l, line.t].some(answers => Object.keys(answers ?? {}).length > 0 || line.r?.length),
  )
  const levels =
    published.needs.length === 0
      ? []
      : countLevels(
          header.needs,
          said.map(line => line.l ?? {}),
        )
  const timing =
    published.timing &&
    countTiming(
      header.needs,
      said.map(line => line.t ?? {}),
    )
  return same(levels, published.needs) && same(timing ?? null, published.timing ?? null)
}

/** Whether the levels and the timing told of people are the counts of their file. */
export function samePersonalAnswers(text: string, published: PersonalResult): boolean {
  const [header, ...lines] = linesOf(text) as [Header, ...Record<string, unknown>[]]
  const levels = (published.needs ?? []).map(levelCell)
  const timing = (published.timing ?? []).map(timingCell)
  const isRanked = lines.some(line => 'r' in line) || 'levels' in header || 'timing' in header
  if (isRanked) return same(header.levels ?? [], levels) && same(header.timing ?? [], timing)
  return [...levels, ...timing].every(cell =>
    lines.some(line => Object.entries(cell).every(([key, value]) => same(line[key], value))),
  )
}

function linesOf(text: string): unknown[] {
  return text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
}

/** Equal as they are stored, whatever the order of keys. */
function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inside) =>
    inside && typeof inside === 'object' && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inside,
  )
}
