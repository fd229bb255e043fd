import { type Order, orderBy } from './order.ts'
import type { AnyProfile } from './profile.ts'
import { ratio } from './rational.ts'
import { exactProfile } from './sum-profiles.ts'

/**
 * The order by Borda's points B(i) = Σ over j of N[i][j] + T[i][j]/2, which is the order by mean rank. Null where
 * unranked needs are ignored: then needs are compared on different ballots.
 */
export function borda(profile: AnyProfile): Order | null {
  if (profile.unranked === 'ignore') return null
  const points = doubledPoints(profile)
  const compare = (a: bigint, b: bigint) => (a > b ? -1 : a < b ? 1 : 0)
  return orderBy(profile.needs, (a, b) => compare(points.get(a) as bigint, points.get(b) as bigint))
}

/**
 * The mean rank of each need, from 1 (first on every ballot) to n, shared places at their middle: n − B/V. Null without
 * ballots and where unranked needs are ignored.
 */
export function meanRanks(profile: AnyProfile): Map<number, number> | null {
  const ballots = BigInt(profile.ballots)
  if (profile.unranked === 'ignore' || ballots === 0n) return null
  const most = 2n * BigInt(profile.needs.length) * ballots
  return new Map([...doubledPoints(profile)].map(([need, points]) => [need, ratio(most - points, 2n * ballots)]))
}

/** 2B(i) by need: doubled, so that it is a whole number. */
function doubledPoints(profile: AnyProfile): Map<number, bigint> {
  const { needs, above, tied } = exactProfile(profile)
  const sum = (row: bigint[] = []) => row.reduce((total, count) => total + count, 0n)
  return new Map(needs.map((need, i) => [need, 2n * sum(above[i]) + sum(tied[i])]))
}
