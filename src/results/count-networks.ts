import { leaveOneOut } from '../counting/fairness.ts'
import { profileOf } from '../counting/profile.ts'
import type { Ranking } from '../counting/ranking.ts'
import { compareOrder } from './compare-order.ts'
import { countRankings } from './count-rankings.ts'
import type { NetworkPriority, PriorityCount } from './priority-result.ts'

export type NetworkRanking = { network: string; ranking: Ranking }

/** `neighbours`: in a round by neighbourhoods those of each network, otherwise null. `seed`: as in `countRankings`. */
export type NetworkVoice = {
  needs: readonly number[]
  ballots: readonly NetworkRanking[]
  neighbours: Readonly<Record<string, readonly string[]>> | null
  seed: string
}

/**
 * The networks' voice: one ballot each, all of them public, so nothing of it has to be withheld. Networks without whose
 * ballot there would be none left are not left out. A neighbourhood is a network with its neighbours, by name.
 */
export function countNetworkPriority({ needs, ballots, neighbours, seed }: NetworkVoice): NetworkPriority {
  const cast = [...ballots].sort((a, b) => (a.network < b.network ? -1 : 1))
  const count = countRankings(needs, cast.map(onlyRanking), seed)
  const profiles = cast.map(ballot => ({ id: ballot.network, profile: profileOf(needs, 'last', [ballot]) }))
  const without = leaveOneOut(profiles).filter(({ rest }) => rest > 0)
  return {
    ...count,
    without: without.map(({ id, order }) => ({ network: id, ...compareOrder(count.order, order) })),
    neighbourhoods: neighbours && countNeighbourhoods({ needs, ballots: cast, neighbours, seed }),
  }
}

function countNeighbourhoods({ needs, ballots, neighbours, seed }: NetworkVoice): NetworkPriority['neighbourhoods'] {
  // Networks that border only on each other share a neighbourhood.
  const counted = new Map<string, PriorityCount>()
  const entries = Object.entries(neighbours ?? {}).map(([network, bordering]) => {
    const networks = [...new Set([network, ...bordering])].sort()
    const inside = ballots.filter(ballot => networks.includes(ballot.network))
    const key = inside.map(ballot => ballot.network).join('\n')
    const count = counted.get(key) ?? countRankings(needs, inside.map(onlyRanking), seed)
    counted.set(key, count)
    return [network, { networks, count }]
  })
  return Object.fromEntries(entries)
}

function onlyRanking({ ranking }: NetworkRanking): { ranking: Ranking } {
  return { ranking }
}
