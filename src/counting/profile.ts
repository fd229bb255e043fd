import { ascending, type Ranking } from './ranking.ts'

/** `last`: unranked needs share the place below all ranked. `ignore`: a pair counts only on ballots that rank both. */
export type Unranked = 'last' | 'ignore'

/** Ballots are counted in whole numbers; weighted ones in whole multiples of a common unit, exact at any size. */
export type Count = number | bigint

/**
 * Everything the methods need of the ballots, and all of it can be added up. Rows and columns are in the order of
 * `needs`, which is ascending whatever order they were given in.
 */
export type Profile<C extends Count = number> = {
  readonly needs: readonly number[]
  readonly unranked: Unranked
  /** Ballots that rank something (V). */
  ballots: C
  /** Ballots that rank nothing: they count in the turnout only. */
  blank: C
  /** `above[i][j]`: ballots with need i strictly above need j (N). */
  above: C[][]
  /** `tied[i][j]`: ballots with needs i and j on the same place (T). The diagonal is 0. */
  tied: C[][]
  /** `places[i][p]`: ballots that rank need i with p − 1 needs strictly above it. p runs from 1; `places[i][0]` is 0. */
  places: C[][]
  /** Ballots that rank need i. */
  rankedBy: C[]
  /** `tieSizes[s]`: groups of s needs on the same place, over all ballots; the unranked of a ballot are one group. */
  tieSizes: C[]
}

/** A plain or a weighted profile: every method takes both. */
export type AnyProfile = Profile<number> | Profile<bigint>

/** A profile without ballots. Takes different need numbers, in any order. */
export function emptyProfile(needs: readonly number[], unranked: Unranked): Profile {
  if (new Set(needs).size !== needs.length) throw new Error('a need is given twice')
  const row = (length: number) => new Array<number>(length).fill(0)
  const square = () => needs.map(() => row(needs.length))
  return {
    needs: [...needs].sort(ascending),
    unranked,
    ballots: 0,
    blank: 0,
    above: square(),
    tied: square(),
    places: needs.map(() => row(needs.length + 1)),
    rankedBy: row(needs.length),
    tieSizes: row(needs.length + 1),
  }
}

/** Counts a ballot in, `times` times. An empty ranking is blank. The ranking must be of the profile's needs, each once. */
export function addBallot(profile: Profile, ranking: Ranking, times = 1): void {
  if (ranking.length === 0) {
    profile.blank += times
    return
  }
  const { needs, unranked, above, tied } = profile
  const unrankedPlace = needs.length + 1
  const placeOf = new Array<number>(needs.length).fill(unrankedPlace)
  let place = 1
  for (const group of ranking) {
    for (const need of group) {
      const at = needs.indexOf(need)
      if (at < 0 || placeOf[at] !== unrankedPlace) throw new Error(`need ${need} is unknown or ranked twice`)
      placeOf[at] = place
      add(profile.places[at], place, times)
      add(profile.rankedBy, at, times)
    }
    add(profile.tieSizes, group.length, times)
    place += group.length
  }
  if (place <= needs.length) add(profile.tieSizes, needs.length + 1 - place, times)
  profile.ballots += times
  for (let i = 0; i < needs.length; i += 1)
    for (let j = i + 1; j < needs.length; j += 1) {
      const difference = (placeOf[i] as number) - (placeOf[j] as number)
      if (unranked === 'ignore' && (placeOf[i] === unrankedPlace || placeOf[j] === unrankedPlace)) continue
      if (difference < 0) add(above[i], j, times)
      else if (difference > 0) add(above[j], i, times)
      else {
        add(tied[i], j, times)
        add(tied[j], i, times)
      }
    }
}

/** The profile of ballots, each counted `times` times (once when not said). */
export function profileOf(
  needs: readonly number[],
  unranked: Unranked,
  ballots: Iterable<{ ranking: Ranking; times?: number }>,
): Profile {
  const profile = emptyProfile(needs, unranked)
  for (const { ranking, times } of ballots) addBallot(profile, ranking, times)
  return profile
}

function add(row: number[] | undefined, at: number, times: number): void {
  ;(row as number[])[at] = ((row as number[])[at] as number) + times
}
