import type { AnyProfile } from './profile.ts'

/** Need at position `winner` is above the one at `loser` on more ballots than below it. Positions in `profile.needs`. */
export type Victory = { winner: number; loser: number }

/**
 * All victories in steps of equal strength, the strongest first: more ballots for, then fewer ballots against (Schulze's
 * winning votes, Social Choice and Welfare 36, 2011, 267–303, with opposition as the second criterion).
 */
export function victorySteps(profile: AnyProfile): Victory[][] {
  const count = (i: number, j: number) => profile.above[i]?.[j] as number | bigint
  const victories = profile.needs.flatMap((_, winner) =>
    profile.needs.flatMap((_, loser) => (count(winner, loser) > count(loser, winner) ? [{ winner, loser }] : [])),
  )
  const stronger = (a: Victory, b: Victory) =>
    compare(count(b.winner, b.loser), count(a.winner, a.loser)) ||
    compare(count(a.loser, a.winner), count(b.loser, b.winner))
  const steps: Victory[][] = []
  for (const victory of victories.sort(stronger)) {
    const last = steps.at(-1)
    if (last && stronger(last[0] as Victory, victory) === 0) last.push(victory)
    else steps.push([victory])
  }
  return steps
}

function compare(a: number | bigint, b: number | bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}
