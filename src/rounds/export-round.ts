import type { LevelBallot } from './count-levels.ts'
import type { PersonalNeed, PersonalResult } from './round-result.ts'

export type ExportedRound = {
  id: string
  needs: readonly number[]
  networkCount: number
  quorumPercent: number
  smallestGroup: number
}

/**
 * The networks' ballots as canonical JSON Lines: the round, then one line a ballot, keys in order and lines sorted
 * bytewise. Anyone can count it again and get the published levels.
 */
export function exportNetworkBallots(round: ExportedRound, ballots: ReadonlyMap<string, LevelBallot>): string {
  const lines = [...ballots].map(([network, choices]) => JSON.stringify({ l: inOrder(choices), network }))
  return inLines(roundLine(round, 'network'), lines.sort(bytewise))
}

/**
 * The people's voice in the same form, one line a need. Whole ballots of 15 needs are nearly unique, and beside the
 * tables by role they would tell which ballots a small group cast and what its withheld cells hold. The levels of a
 * LEVEL round follow from the counts of each need alone, so the counts are what is given.
 */
export function exportPersonalCounts(round: ExportedRound, result: PersonalResult): string {
  const lines = (result.needs ?? []).map(need => JSON.stringify(personalLine(need)))
  return inLines(roundLine(round, 'personal'), lines.sort(bytewise))
}

function roundLine({ id, needs, networkCount, quorumPercent, smallestGroup }: ExportedRound, voice: string): string {
  return JSON.stringify({
    counter: 1,
    kind: 'level',
    needs,
    networks: networkCount,
    quorum: quorumPercent,
    round: id,
    smallest_group: smallestGroup,
    voice,
  })
}

function personalLine(need: PersonalNeed) {
  if (need.shown === 'nearly_all') return { n: need.need, nearly_all: need.choice }
  const { all, near, none, own, unanswered } = need
  return { c: { all, near, none, own, unanswered }, n: need.need }
}

/** Needs by number: JSON.stringify writes keys that are whole numbers in their order. */
function inOrder(choices: LevelBallot): LevelBallot {
  return Object.fromEntries(Object.entries(choices).sort(([a], [b]) => Number(a) - Number(b)))
}

function inLines(first: string, rest: string[]): string {
  return `${[first, ...rest].join('\n')}\n`
}

function bytewise(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
