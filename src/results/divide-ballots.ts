import { fewDepend, type GroupOf } from './few-depend.ts'
import { type BallotGroup, mergeNext, partitionGroups } from './partition-groups.ts'
import type { Dimension } from './priority-result.ts'

/** What is known of whoever cast a ballot. */
export type Attributes = Record<Dimension, string>

/** The groups of each dimension that may be published; null where there are fewer than two. */
export type Division = Record<Dimension, BallotGroup[] | null>

/**
 * Divides ballots by role, by organisation and by network so that no group has fewer than k ballots, and nothing that
 * depends on 1 to k − 1 ballots follows from the sums over all groups of all three and over everybody (`fewDepend`).
 * Takes ballots that are not blank. Networks give way first: they are merged further, the smallest first, then
 * organisations; then networks are left out, then organisations. Roles alone are always safe.
 */
export function divideBallots(ballots: readonly Attributes[], k: number): Division {
  const finest = (dimension: Dimension) =>
    partitionGroups(
      ballots.map(ballot => ballot[dimension]),
      k,
    )
  const placed = (dimension: Dimension, groups: BallotGroup[] | null) => groupOf(ballots, dimension, groups)
  const role = finest('role')
  const organisations = coarser(finest('organisation'))
  const networks = coarser(finest('network'))
  const isSafe = (organisation: BallotGroup[] | null, network: BallotGroup[] | null) => {
    const ways = [placed('role', role), placed('organisation', organisation), placed('network', network)]
    return !fewDepend(
      ways.filter(way => way !== null),
      k,
    )
  }
  // What two dimensions give away, three do too.
  const safe = organisations.filter(organisation => isSafe(organisation, null))
  for (const organisation of safe.length > 0 ? safe : [null])
    for (const network of networks) if (isSafe(organisation, network)) return { role, organisation, network }
  return { role, organisation: safe[0] ?? null, network: null }
}

/** The number of each ballot's group, or null without groups. */
export function groupOf(
  ballots: readonly Attributes[],
  dimension: Dimension,
  groups: readonly BallotGroup[] | null,
): GroupOf | null {
  if (!groups) return null
  const place = new Map(groups.flatMap((group, at) => group.members.map(member => [member, at] as const)))
  return ballots.map(ballot => place.get(ballot[dimension]) as number)
}

/** The groups, then ever fewer of them, down to two. */
function coarser(groups: BallotGroup[] | null): BallotGroup[][] {
  return groups ? [groups, ...coarser(mergeNext(groups))] : []
}
