import { countNetworkPriority } from '../results/count-networks.ts'
import { countPersonalPriority } from '../results/count-people.ts'
import { countPersonalTiming, countTiming } from '../results/count-timing.ts'
import { type Asked, type Ballot, isBlankBallot } from './ballot.ts'
import { countLevels, isBlank, type LevelCount } from './count-levels.ts'
import { groupLevels, nearlyAll, publishable } from './group-levels.ts'
import type { NetworkResult, PersonalNeed, PersonalResult, Turnout } from './round-result.ts'
import type { Scope } from './round-state.ts'

export type NetworkBallotCast = { network: string; ballot: Ballot }
export type PersonalBallotCast = { ballot: Ballot; role: string; organisation: string; network: string }

export type Electorate = {
  scope: Scope
  asks: Asked
  needs: readonly number[]
  /** The neighbours of each network with a vote. */
  neighbours: Readonly<Record<string, string[]>>
  networkBallots: readonly NetworkBallotCast[]
  personalBallots: readonly PersonalBallotCast[]
  /** People with a vote. */
  eligible: number
  networkCount: number
  quorumPercent: number
  smallestGroup: number
}

/**
 * All that the networks' ballots of a sealed round tell. Blank ballots count in the turnout and nowhere else. Takes the
 * SHA-256 of the voice's export, from which the resamples follow.
 */
export function countNetworks(round: Electorate, exportSha256: string): NetworkResult {
  const { asks, needs, scope } = round
  const cast = round.networkBallots.filter(({ ballot }) => !isBlankBallot(ballot))
  return {
    turnout: turnoutOf(round),
    needs: asks.level
      ? countLevels(
          needs,
          cast.map(({ ballot }) => ballot.levels),
        )
      : [],
    timing: asks.timing
      ? countTiming(
          needs,
          cast.map(({ ballot }) => ballot.timing),
        )
      : null,
    priority: asks.priority
      ? countNetworkPriority({
          needs,
          ballots: round.networkBallots.map(({ network, ballot }) => ({ network, ranking: ballot.ranking })),
          neighbours: scope === 'near' ? round.neighbours : null,
          seed: exportSha256,
        })
      : null,
  }
}

/** A quorum of people in percents of those with a vote, and network ballots from more than half of the networks. */
export function turnoutOf(round: Electorate): Turnout {
  const { scope, eligible, networkCount, quorumPercent, smallestGroup } = round
  const people = round.personalBallots.length
  const networks = round.networkBallots.length
  const enoughPeople = eligible > 0 && 100 * people >= quorumPercent * eligible
  const met = enoughPeople && 2 * networks > networkCount
  const few = (count: number) => count > 0 && count < smallestGroup
  const tellsOfFew = scope === 'own' && (few(people) || few(eligible - people) || eligible < smallestGroup)
  const told = tellsOfFew ? { people: null, eligible: null } : { people, eligible }
  return { ...told, networks, networkCount, quorumPercent, met }
}

/** The same of the people's ballots, as far as the rules of small groups let it be told. */
export function countPeople(round: Electorate, exportSha256: string): PersonalResult {
  const { asks, needs, smallestGroup } = round
  const cast = round.personalBallots.filter(({ ballot }) => !isBlankBallot(ballot))
  if (!publishable(cast.length, smallestGroup)) return { needs: null, priority: null, timing: null }
  const levels = cast.map(({ ballot, role, organisation }) => ({ choices: ballot.levels, role, organisation }))
  // In a round that asks more, most may have left the levels out: of the few who have not, nothing is told.
  const tellsLevels = asks.level && publishable(levels.filter(({ choices }) => !isBlank(choices)).length, smallestGroup)
  return {
    ballots: cast.length,
    needs: tellsLevels
      ? countLevels(
          needs,
          levels.map(ballot => ballot.choices),
        ).map(shownNeed)
      : [],
    groups: tellsLevels ? groupLevels(needs, levels, smallestGroup) : { role: null, organisation: null },
    timing: asks.timing
      ? countPersonalTiming(
          needs,
          cast.map(({ ballot }) => ballot.timing),
          smallestGroup,
        )
      : null,
    priority: asks.priority
      ? countPersonalPriority({
          needs,
          ballots: round.personalBallots.map(({ ballot, ...voter }) => ({ ranking: ballot.ranking, ...voter })),
          smallestGroup: fewestForOrders(round),
          seed: exportSha256,
        })
      : null,
  }
}

/** In a round of one network the people's voice is that network's, of which an order is told from ten ballots on. */
export function fewestForOrders({ scope, smallestGroup }: Pick<Electorate, 'scope' | 'smallestGroup'>): number {
  return scope === 'own' ? Math.max(10, smallestGroup) : smallestGroup
}

function shownNeed(count: LevelCount): PersonalNeed {
  const { own, near, all, none, unanswered, need } = count
  const choice = nearlyAll({ own, near, all, none: none + unanswered })
  return choice ? { need, shown: 'nearly_all', choice } : { ...count, shown: 'counts' }
}
