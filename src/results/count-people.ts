import { profileOf } from '../counting/profile.ts'
import type { Ranking } from '../counting/ranking.ts'
import { schulze } from '../counting/schulze.ts'
import { countRankings } from './count-rankings.ts'
import { type Attributes, divideBallots, groupOf } from './divide-ballots.ts'
import { byDimension, commonTop, concentrate } from './people-fairness.ts'
import type { PersonalPriority } from './priority-result.ts'
import { countGroups } from './ranking-groups.ts'
import { tellOf } from './tell-of.ts'

export type PersonalRanking = Attributes & { ranking: Ranking }

/** `seed`: as in `countRankings`. */
export type PeoplesVoice = {
  needs: readonly number[]
  ballots: readonly PersonalRanking[]
  smallestGroup: number
  seed: string
}

/**
 * The people's voice. Null when fewer than `smallestGroup` ballots rank something. Who cast a ballot counts only through
 * the groups that are published: everything here follows from the rankings without a name and those groups' sums. So the
 * intervals resample published groups of networks as wholes, never single networks that are too small to be told of.
 */
export function countPersonalPriority(voice: PeoplesVoice): PersonalPriority | null {
  const { needs, smallestGroup, seed } = voice
  const cast = voice.ballots.filter(ballot => ballot.ranking.length > 0)
  if (cast.length < smallestGroup) return null
  const division = divideBallots(cast, smallestGroup)
  const counted = byDimension(dimension => countGroups(needs, cast, dimension, division))
  const order = schulze(profileOf(needs, 'last', cast))
  const told = byDimension(dimension => tellOf(order, counted[dimension], dimension))
  const placeOf = told.network.equalWeight && groupOf(cast, 'network', division.network)
  const grouped = cast.map(({ ranking }, at) => {
    const group = division.network?.[placeOf?.[at] ?? -1]?.id
    return group === undefined ? { ranking } : { ranking, group }
  })
  const blank = voice.ballots.filter(ballot => ballot.ranking.length === 0).map(() => ({ ranking: [] }))
  const count = countRankings(needs, [...grouped, ...blank], seed)
  const groups = byDimension(dimension => told[dimension].groups)
  return {
    ...count,
    equalWeight: byDimension(dimension => told[dimension].equalWeight),
    without: told.network.without,
    concentration: concentrate(counted.network),
    groups,
    common: commonTop(groups.role),
  }
}
