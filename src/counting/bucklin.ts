import { type Order, orderBy } from './order.ts'
import type { AnyProfile } from './profile.ts'
import { exactProfile } from './sum-profiles.ts'

/** The least place k that more than half of the ballots give the need or better, and how many ballots do. */
export type Majority = { place: number; ballots: bigint }

/**
 * The place by which each need has a majority (its median rank), null where it has none: a need a ballot leaves unranked
 * never counts on it. In all null where unranked needs are ignored.
 */
export function majorities(profile: AnyProfile): Map<number, Majority | null> | null {
  if (profile.unranked === 'ignore') return null
  const { needs, ballots, places } = exactProfile(profile)
  return new Map(
    needs.map((need, i) => {
      let reached = 0n
      for (const [place, count] of (places[i] as bigint[]).entries()) {
        reached += count
        if (2n * reached > ballots) return [need, { place, ballots: reached }]
      }
      return [need, null]
    }),
  )
}

/**
 * Bucklin's order: by the place of the majority, then by more ballots in it. Needs without a majority share the last
 * place. Null where unranked needs are ignored.
 */
export function bucklin(profile: AnyProfile): Order | null {
  const found = majorities(profile)
  return found && orderBy(profile.needs, (a, b) => compare(found.get(a) ?? null, found.get(b) ?? null))
}

function compare(a: Majority | null, b: Majority | null): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0
  return a.place - b.place || (a.ballots > b.ballots ? -1 : a.ballots < b.ballots ? 1 : 0)
}
