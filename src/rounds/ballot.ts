import type { Ranking } from '../counting/ranking.ts'
import type { LevelBallot } from './count-levels.ts'

export const timingChoices = ['before', 'after', 'none'] as const
export type TimingChoice = (typeof timingChoices)[number]
/** The choice for each need, by the need's number as text; 'none' is "cannot say", a missing need no answer. */
export type TimingBallot = Readonly<Record<string, TimingChoice>>

/** Everything a ballot may say. What a round does not ask is empty. */
export type Ballot = {
  levels: LevelBallot
  /** Groups of need numbers, the most important first; what is in none of them comes after all of them. */
  ranking: Ranking
  timing: TimingBallot
}

/** What a round asks. */
export type Asked = { level: boolean; priority: boolean; timing: boolean }

export const emptyBallot: Ballot = { levels: {}, ranking: [], timing: {} }

/** Whether a ballot says nothing at all. It counts in the turnout and nowhere else; "cannot say" is an answer. */
export function isBlankBallot({ levels, ranking, timing }: Ballot): boolean {
  return ranking.length === 0 && Object.keys(levels).length === 0 && Object.keys(timing).length === 0
}

/** A ballot as it is stored: always the same text for the same ballot, whatever the order it was made in. */
export function writeBallot({ levels, ranking, timing }: Ballot): string {
  return JSON.stringify({
    levels: inOrder(levels),
    ranking: ranking.map(group => [...group].sort((a, b) => a - b)),
    timing: inOrder(timing),
  })
}

export function readBallot(stored: string): Ballot {
  return JSON.parse(stored)
}

/** By number: JSON.stringify writes keys that are whole numbers in their order. */
function inOrder<Choice>(choices: Readonly<Record<string, Choice>>): Record<string, Choice> {
  return Object.fromEntries(Object.entries(choices).sort(([a], [b]) => Number(a) - Number(b)))
}
