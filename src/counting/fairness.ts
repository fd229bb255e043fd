import { type Order, placesOf, topOf } from './order.ts'
import type { AnyProfile, Profile } from './profile.ts'
import { leastCommonMultiple } from './rational.ts'
import { schulze } from './schulze.ts'
import { addProfiles, subtractProfile, weighProfiles } from './sum-profiles.ts'

/** The ballots of one group of voters: a network, an employer, a role. */
export type Group = { id: string; profile: Profile }

/** How an order differs from another: places by competition numbering, the first three and five as sets. */
export type Change = {
  /** The largest change of place of any need, and the needs that change by it (none when it is 0). */
  largest: number
  needs: number[]
  topThreeSame: boolean
  topFiveSame: boolean
}

/** All groups with ballots counted as if equally large, exactly: a ballot weighs 1/n of its group. Null without ballots. */
export function equalWeight(groups: readonly Group[]): Profile<bigint> | null {
  return weigh(groups, () => 1)
}

/** Each group with the weight of its eligible people, however many of them voted. Null where no eligible voted. */
export function staffWeighted(groups: readonly (Group & { eligible: number })[]): Profile<bigint> | null {
  return weigh(
    groups.filter(group => group.eligible > 0),
    group => group.eligible,
  )
}

/**
 * The groups with fewer than `least` non-blank ballots joined into one, last and with the id given: the form in which
 * anything about equal weight is published.
 */
export function poolSmall(groups: readonly Group[], least = 5, id = 'pooled'): Group[] {
  const small = groups.filter(({ profile }) => profile.ballots < least)
  const large = groups.filter(({ profile }) => profile.ballots >= least)
  return small.length === 0 ? large : [...large, { id, profile: addProfiles(small.map(group => group.profile)) }]
}

/** What leaving a group out changes. `mayBeNamed`: it has at least five non-blank ballots and so has the rest. */
export type LeftOut = Change & { id: string; ballots: number; rest: number; mayBeNamed: boolean; order: Order }

/** Leaves each group with ballots out in turn and compares the order of the rest with the order of all. */
export function leaveOneOut(
  groups: readonly Group[],
  orderBy: (profile: AnyProfile) => Order = schulze,
  least = 5,
): LeftOut[] {
  if (groups.length === 0) return []
  const all = addProfiles(groups.map(group => group.profile))
  const official = orderBy(all)
  return groups
    .filter(({ profile }) => profile.ballots > 0)
    .map(({ id, profile }) => {
      const without = subtractProfile(all, profile)
      const order = orderBy(without)
      const [ballots, rest] = [profile.ballots, without.ballots]
      const mayBeNamed = ballots >= least && rest >= least
      return { id, ballots, rest, mayBeNamed, order, ...compareOrders(official, order) }
    })
}

/** How far an order of the same needs is from the official one. */
export function compareOrders(official: Order, other: Order): Change {
  const places = placesOf(other)
  const changes = [...placesOf(official)].map(([need, place]) => ({
    need,
    by: Math.abs(place - (places.get(need) as number)),
  }))
  const largest = Math.max(0, ...changes.map(change => change.by))
  const isSame = (size: number) => topOf(official, size).join() === topOf(other, size).join()
  return {
    largest,
    needs: largest === 0 ? [] : changes.flatMap(({ need, by }) => (by === largest ? [need] : [])),
    topThreeSame: isSame(3),
    topFiveSame: isSame(5),
  }
}

/** How the ballots spread over groups: the share of the largest, and 1/Σs², as many equal groups as spread alike. */
export function concentration(sizes: readonly number[]): { largest: number; effective: number } | null {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (total === 0) return null
  const squares = sizes.reduce((sum, size) => sum + size ** 2, 0)
  return { largest: Math.max(...sizes) / total, effective: total ** 2 / squares }
}

/** Shares as weights: share / ballots, brought to the common denominator. */
function weigh<G extends Group>(groups: readonly G[], share: (group: G) => number): Profile<bigint> | null {
  const voting = groups.filter(({ profile }) => profile.ballots > 0)
  if (voting.length === 0) return null
  const common = leastCommonMultiple(voting.map(({ profile }) => BigInt(profile.ballots)))
  return weighProfiles(
    voting.map(group => ({
      profile: group.profile,
      weight: (BigInt(share(group)) * common) / BigInt(group.profile.ballots),
    })),
  )
}
