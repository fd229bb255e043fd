import { countTiming as countChoices, type TimingBallot, type TimingChoice } from '../counting/timing.ts'
import type { PersonalTiming, TimingCount } from './priority-result.ts'

/** When each need should be started, over the ballots that answer anything of it. */
export function countTiming(needs: readonly number[], ballots: readonly TimingBallot[]): TimingCount[] {
  return countChoices(needs, answering(ballots)).map(({ opinions, ...count }) => count)
}

/**
 * What is told of the timing over all personal ballots: of fewer than ten, nearly all of one mind, only that. Null when
 * fewer than k ballots answer anything.
 */
export function countPersonalTiming(
  needs: readonly number[],
  ballots: readonly TimingBallot[],
  k: number,
): PersonalTiming[] | null {
  if (answering(ballots).length < k) return null
  return countTiming(needs, ballots).map(count => {
    const choice = nearlyAll(count)
    return choice ? { need: count.need, shown: 'nearly_all', choice } : { ...count, shown: 'counts' }
  })
}

/** The choice of at least nine of ten ballots, when they are fewer than ten. No answer counts with "no opinion". */
function nearlyAll({ before, after, none, unanswered }: TimingCount): TimingChoice | null {
  const counts = { before, after, none: none + unanswered }
  const ballots = before + after + counts.none
  if (ballots === 0 || ballots >= 10) return null
  return (['before', 'after', 'none'] as const).find(choice => 10 * counts[choice] >= 9 * ballots) ?? null
}

function answering(ballots: readonly TimingBallot[]): TimingBallot[] {
  return ballots.filter(ballot => Object.keys(ballot).length > 0)
}
