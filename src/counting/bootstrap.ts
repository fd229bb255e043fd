import { addBallot, emptyProfile, type Profile, profileOf, type Unranked } from './profile.ts'
import { generator, seededRandom } from './random.ts'
import { ascending, type Ranking } from './ranking.ts'
import { type Resampling, resample } from './resample.ts'

/** `group`: the network of the ballot, where whole networks are resampled too. */
export type ResampledBallot = { ranking: Ranking; times?: number; group?: string }

export type Bootstrap = {
  generator: string
  seed: bigint
  /** The interval to show for each need: the wider of the two runs', and the ballots' where they are equally wide. */
  intervals: Map<number, { low: number; high: number }>
  byBallot: Resampling
  /** Whole groups resampled; null unless every ballot has a group and there are two or more. */
  byGroup: Resampling | null
}

/**
 * How far the Schulze order would change had slightly other people voted (bootstrap: Efron 1979, Annals of Statistics 7,
 * 1–26): the ballots are resampled with replacement, and whole groups too, since ballots of one network are alike. The
 * same ballots and seed (`seedOf`) give the same figures in whatever order they come. A draw of k means the ballot on the
 * (k + 1)th line of the canonical export, blank ones left out; of groups, the one with the (k + 1)th id. The groups' run
 * is seeded with `seed` + 1. Null without ballots.
 */
export function bootstrap(
  needs: readonly number[],
  unranked: Unranked,
  ballots: Iterable<ResampledBallot>,
  { seed, resamples = 2000 }: { seed: bigint; resamples?: number },
): Bootstrap | null {
  const sorted = [...needs].sort(ascending)
  const alike = new Map<string, { ranking: Ranking; times: number }>()
  const groups = new Map<string, Profile>()
  let grouped = true
  for (const { ranking, times = 1, group } of ballots) {
    if (ranking.length === 0 || times === 0) continue
    const key = JSON.stringify(ranking.map(each => [...each].sort(ascending)))
    const same = alike.get(key)
    if (same) same.times += times
    else alike.set(key, { ranking, times })
    if (group === undefined) grouped = false
    else addTo(groups, group, emptyProfile(sorted, unranked), ranking, times)
  }
  if (alike.size === 0) return null
  const ballotUnits = inOrder(alike).map(({ ranking, times }) => ({
    profile: profileOf(sorted, unranked, [{ ranking }]),
    copies: times,
  }))
  const groupUnits = inOrder(groups).map(profile => ({ profile, copies: 1 }))
  const byBallot = resample(sorted, ballotUnits, resamples, seededRandom(seed))
  const byGroup = grouped && groups.size > 1 ? resample(sorted, groupUnits, resamples, seededRandom(seed + 1n)) : null
  return { generator, seed, intervals: widest(byBallot, byGroup), byBallot, byGroup }
}

function addTo(groups: Map<string, Profile>, id: string, empty: Profile, ranking: Ranking, times: number): void {
  const profile = groups.get(id) ?? empty
  addBallot(profile, ranking, times)
  groups.set(id, profile)
}

/** The values by their keys, which all differ: the same order on every machine. */
function inOrder<T>(map: Map<string, T>): T[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}

function widest(byBallot: Resampling, byGroup: Resampling | null): Bootstrap['intervals'] {
  return new Map(
    [...byBallot.byNeed].map(([need, own]) => {
      const other = byGroup?.byNeed.get(need) ?? own
      const { low, high } = other.high - other.low > own.high - own.low ? other : own
      return [need, { low, high }]
    }),
  )
}
