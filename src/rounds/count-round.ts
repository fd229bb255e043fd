import { countLevels, isBlank, type LevelBallot, type LevelCount } from './count-levels.ts'
import { type GroupedBallot, groupLevels, nearlyAll, publishable } from './group-levels.ts'
import type { PersonalNeed, PersonalResult, RoundResult, Turnout } from './round-result.ts'

export type Electorate = {
  needs: readonly number[]
  networkBallots: readonly LevelBallot[]
  personalBallots: readonly GroupedBallot[]
  /** People with a vote. */
  eligible: number
  networkCount: number
  quorumPercent: number
  smallestGroup: number
}

/** All that a sealed LEVEL round tells, from its ballots. Blank ballots count in the turnout and nowhere else. */
export function countRound(round: Electorate): RoundResult {
  const networkBallots = round.networkBallots.filter(ballot => !isBlank(ballot))
  return {
    network: { turnout: turnoutOf(round), needs: countLevels(round.needs, networkBallots) },
    personal: countPersonal(round),
  }
}

/** A quorum of people in percents of those with a vote, and network ballots from more than half of the networks. */
export function turnoutOf(round: Electorate): Turnout {
  const { eligible, networkCount, quorumPercent } = round
  const people = round.personalBallots.length
  const networks = round.networkBallots.length
  const enoughPeople = eligible > 0 && 100 * people >= quorumPercent * eligible
  const met = enoughPeople && 2 * networks > networkCount
  return { people, eligible, networks, networkCount, quorumPercent, met }
}

function countPersonal({ needs, personalBallots, smallestGroup }: Electorate): PersonalResult {
  const ballots = personalBallots.filter(ballot => !isBlank(ballot.choices))
  if (!publishable(ballots.length, smallestGroup)) return { needs: null }
  const counts = countLevels(
    needs,
    ballots.map(ballot => ballot.choices),
  )
  return { ballots: ballots.length, needs: counts.map(shownNeed), groups: groupLevels(needs, ballots, smallestGroup) }
}

function shownNeed(count: LevelCount): PersonalNeed {
  const { own, near, all, none, unanswered, need } = count
  const choice = nearlyAll({ own, near, all, none: none + unanswered })
  return choice ? { need, shown: 'nearly_all', choice } : { ...count, shown: 'counts' }
}
