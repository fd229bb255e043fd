import { type Interval, wilson } from '../counting/intervals.ts'

export const levels = ['own', 'near', 'all'] as const
export type Level = (typeof levels)[number]
export type LevelChoice = Level | 'none'
/** The choice for each need, by the need's number as text; 'none' is "cannot say", a missing need no answer. */
export type LevelBallot = Readonly<Record<string, LevelChoice>>
export type LevelCount = Record<LevelChoice, number> & {
  need: number
  unanswered: number
  /** Ballots that chose a level: own + near + all. */
  opinions: number
  shares: Record<Level, number> | null
  intervals: Record<Level, Interval> | null
  level: Level | null
  split: boolean
}
export type RankedNeed = { need: number; place: number; share: number }

/** Whether a ballot answers nothing at all; "cannot say" is an answer. */
export function isBlank(ballot: LevelBallot): boolean {
  return Object.keys(ballot).length === 0
}

/**
 * Counts the level of each need over the ballots given, in the order of `needs`. The level is the option with more than
 * half of those with an opinion; otherwise the median (own < near < all, the lower one on an exact tie) and `split` is
 * true; null when nobody has an opinion. Shares are of those with an opinion, each with its 95 % Wilson interval.
 * Wilson interval: Wilson 1927, Journal of the American Statistical Association 22, 209–212.
 */
export function countLevels(needs: readonly number[], ballots: readonly LevelBallot[]): LevelCount[] {
  return needs.map(need => {
    const chosen = { own: 0, near: 0, all: 0, none: 0 }
    let unanswered = 0
    for (const ballot of ballots) {
      const choice = ballot[String(need)]
      if (choice) chosen[choice] += 1
      else unanswered += 1
    }
    const opinions = chosen.own + chosen.near + chosen.all
    const majority = levels.find(level => 2 * chosen[level] > opinions)
    return {
      need,
      ...chosen,
      unanswered,
      opinions,
      shares: opinions > 0 ? byLevel(level => chosen[level] / opinions) : null,
      intervals: opinions > 0 ? byLevel(level => wilson(chosen[level], opinions) as Interval) : null,
      level: opinions > 0 ? (majority ?? medianLevel(chosen, opinions)) : null,
      split: opinions > 0 && majority === undefined,
    }
  })
}

/**
 * The needs of each level, ranked by the share its option had of those with an opinion, largest first. Equal shares
 * (compared as exact fractions) share a place (1, 2, 2, 4) and stand by need number. Needs without a level are left out.
 */
export function rankWithinLevels(counts: readonly LevelCount[]): Record<Level, RankedNeed[]> {
  return byLevel(level => {
    const larger = (a: LevelCount, b: LevelCount) => b[level] * a.opinions - a[level] * b.opinions
    const ranked = counts.filter(count => count.level === level).sort((a, b) => larger(a, b) || a.need - b.need)
    return ranked.map(count => ({
      need: count.need,
      place: 1 + ranked.findIndex(other => larger(other, count) === 0),
      share: count[level] / count.opinions,
    }))
  })
}

function medianLevel(chosen: Record<Level, number>, opinions: number): Level {
  if (2 * chosen.own >= opinions) return 'own'
  return 2 * (chosen.own + chosen.near) >= opinions ? 'near' : 'all'
}

function byLevel<T>(value: (level: Level) => T): Record<Level, T> {
  return { own: value('own'), near: value('near'), all: value('all') }
}
