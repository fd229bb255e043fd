import type { AnyProfile, Count, Profile } from './profile.ts'

/** The profile of all the ballots of several profiles together. Takes one or more over the same needs and rule. */
export function addProfiles(profiles: readonly Profile[]): Profile {
  return combine(profiles, counts => counts.reduce((sum, count) => sum + count, 0))
}

/** The profile of the ballots that are in `all` and not in `part`. */
export function subtractProfile(all: Profile, part: Profile): Profile {
  return combine([all, part], ([a = 0, b = 0]) => a - b)
}

/**
 * The sum of profiles, each ballot of a profile with its whole weight, exactly. Figures that are shares (mean rank,
 * agreement, W) and all orders come out as with any proportional weights. Blank ballots weigh nothing.
 */
export function weighProfiles(parts: readonly { profile: Profile; weight: bigint }[]): Profile<bigint> {
  const weighted = combine(
    parts.map(part => part.profile),
    counts => counts.reduce((sum, count, at) => sum + BigInt(count) * (parts[at] as { weight: bigint }).weight, 0n),
  )
  weighted.blank = 0n
  return weighted
}

/** The same profile in integers that never round. */
export function exactProfile(profile: AnyProfile): Profile<bigint> {
  return combine<Count, bigint>([profile as Profile<Count>], ([count = 0]) => BigInt(count))
}

function combine<A extends Count, C extends Count>(parts: readonly Profile<A>[], sum: (counts: A[]) => C): Profile<C> {
  const [first] = parts
  if (!first) throw new Error('there is no profile to add')
  const sameKind = (each: Profile<A>) => each.unranked === first.unranked && each.needs.join() === first.needs.join()
  if (!parts.every(sameKind)) throw new Error('the profiles are not over the same needs and rule')
  const row = (pick: (profile: Profile<A>) => A[]) =>
    pick(first).map((_, at) => sum(parts.map(part => pick(part)[at] as A)))
  const table = (pick: (profile: Profile<A>) => A[][]) =>
    pick(first).map((_, at) => row(profile => pick(profile)[at] as A[]))
  return {
    needs: first.needs,
    unranked: first.unranked,
    ballots: sum(parts.map(part => part.ballots)),
    blank: sum(parts.map(part => part.blank)),
    above: table(profile => profile.above),
    tied: table(profile => profile.tied),
    places: table(profile => profile.places),
    rankedBy: row(profile => profile.rankedBy),
    tieSizes: row(profile => profile.tieSizes),
  }
}
