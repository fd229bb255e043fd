import { clopperPearson, type Interval } from './intervals.ts'

/** Before or after the change of the law; `none` is "no opinion", which is an answer. */
export type TimingChoice = 'before' | 'after' | 'none'
/** The choice for each need, by the need's number as text; a missing need no answer. */
export type TimingBallot = Readonly<Record<string, TimingChoice>>

export type TimingCount = {
  need: number
  before: number
  after: number
  none: number
  unanswered: number
  /** Ballots with an opinion: before + after. */
  opinions: number
  /** The share "before" of those with an opinion, and its exact 95 % interval. Null when there is none. */
  share: number | null
  interval: Interval | null
  /** Whether the interval leaves out one half. */
  clear: boolean
}

/** Counts when each need should be started, in the order of `needs`. */
export function countTiming(needs: readonly number[], ballots: readonly TimingBallot[]): TimingCount[] {
  return needs.map(need => {
    const chosen = { before: 0, after: 0, none: 0, unanswered: 0 }
    for (const ballot of ballots) chosen[ballot[String(need)] ?? 'unanswered'] += 1
    return { need, ...chosen, ...timingShare(chosen.before, chosen.after) }
  })
}

/** The figures of one need from how many said before and after. */
export function timingShare(
  before: number,
  after: number,
): Pick<TimingCount, 'opinions' | 'share' | 'interval' | 'clear'> {
  const opinions = before + after
  const interval = clopperPearson(before, opinions)
  const clear = interval !== null && (interval.low > 0.5 || interval.high < 0.5)
  return { opinions, share: opinions === 0 ? null : before / opinions, interval, clear }
}
