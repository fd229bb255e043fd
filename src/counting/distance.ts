import type { Profile } from './profile.ts'

/**
 * How many ballots turned round between the two needs would turn the comparison: ⌈(N[i][j] − N[j][i] + 1)/2⌉. Null when
 * the second need already stands above the first on more ballots, as can be in a cycle.
 */
export function ballotsToTurn(profile: Profile, ahead: number, behind: number): number | null {
  const [i, j] = [profile.needs.indexOf(ahead), profile.needs.indexOf(behind)]
  const margin = (profile.above[i]?.[j] as number) - (profile.above[j]?.[i] as number)
  return margin < 0 ? null : Math.ceil((margin + 1) / 2)
}
