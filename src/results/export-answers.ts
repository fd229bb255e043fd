import type { Asked, Ballot } from '../rounds/ballot.ts'
import { levelCell, timingCell } from './export-cells.ts'
import type { ExportedRules, PersonalCounts } from './export-rankings.ts'

/**
 * The networks' ballots of a round that asks for levels or timing but for no order, as canonical JSON Lines: the round,
 * then a line a network, lines sorted bytewise. Anyone can count it again.
 */
export function exportNetworkAnswers(round: ExportedRules, ballots: ReadonlyMap<string, Ballot>): string {
  const { level, timing } = round.asks
  const lines = [...ballots].map(([network, ballot]) =>
    JSON.stringify({
      ...(level && { l: byNumber(ballot.levels) }),
      network,
      ...(timing && { t: byNumber(ballot.timing) }),
    }),
  )
  return inLines(roundLine(round, 'network'), lines)
}

/**
 * The people's voice of such a round, one line a need. Whole ballots of 15 needs are nearly unique, and beside the
 * tables by role they would tell which ballots a small group cast and what its withheld cells hold. Levels and timing
 * follow from the counts of each need alone, so the counts are what is given.
 */
export function exportPersonalAnswers(round: ExportedRules, { levels, timing }: PersonalCounts): string {
  const lines = round.needs.flatMap(need => {
    const level = levels?.find(each => each.need === need)
    const time = timing?.find(each => each.need === need)
    return level || time ? [JSON.stringify({ ...(level && levelCell(level)), ...(time && timingCell(time)) })] : []
  })
  return inLines(roundLine(round, 'personal'), lines)
}

function roundLine(round: ExportedRules, voice: 'network' | 'personal'): string {
  return JSON.stringify({
    counter: 1,
    kind: kindOf(round.asks),
    needs: round.needs,
    networks: round.networkCount,
    quorum: round.quorumPercent,
    round: round.id,
    smallest_group: round.smallestGroup,
    voice,
  })
}

function kindOf({ level, timing }: Asked): string {
  return level && timing ? 'level_timing' : timing ? 'timing' : 'level'
}

/** Needs by number: JSON.stringify writes keys that are whole numbers in their order. */
function byNumber<Choice>(choices: Readonly<Record<string, Choice>>): Record<string, Choice> {
  return Object.fromEntries(Object.entries(choices).sort(([a], [b]) => Number(a) - Number(b)))
}

function inLines(first: string, lines: string[]): string {
  const rest = lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return `${[first, ...rest].join('\n')}\n`
}
