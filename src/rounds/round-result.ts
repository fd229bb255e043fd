import type { NetworkPriority, PersonalPriority, PersonalTiming, TimingCount } from '../results/priority-result.ts'
import type { LevelChoice, LevelCount } from './count-levels.ts'
import type { GroupedLevels } from './group-levels.ts'

/** How many took part, counted when the round was sealed. */
export type Turnout = {
  /** Null, as is `eligible`, in a round of one network where it would tell whether one to four people voted. */
  people: number | null
  /** Active people with a vote, and whoever used theirs before they left. */
  eligible: number | null
  networks: number
  /** Networks with a vote when the round was opened. */
  networkCount: number
  quorumPercent: number
  /** Enough people, and more than half of the networks; otherwise the result is indicative only. */
  met: boolean
}

/** The networks' voice, which decides. What the round did not ask is empty or null. */
export type NetworkResult = {
  turnout: Turnout
  needs: LevelCount[]
  priority: NetworkPriority | null
  timing: TimingCount[] | null
}

/** What is told of a need over all personal ballots; with few of one mind no counts. */
export type PersonalNeed =
  | (LevelCount & { shown: 'counts' })
  | { need: number; shown: 'nearly_all'; choice: LevelChoice }

/** The people's voice. `needs` is null when there were too few ballots to publish anything, and then all of it is. */
export type PersonalResult =
  | {
      ballots: number
      needs: PersonalNeed[]
      groups: GroupedLevels
      priority: PersonalPriority | null
      timing: PersonalTiming[] | null
    }
  | { needs: null; priority: null; timing: null }

export type RoundResult = { network: NetworkResult; personal: PersonalResult }
