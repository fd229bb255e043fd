import type { PersonalNeed } from '../rounds/round-result.ts'
import type { PersonalTiming } from './priority-result.ts'

/** The levels of a need over all personal ballots, as an export says them: counts, or what nearly all of few chose. */
export function levelCell(need: PersonalNeed) {
  if (need.shown === 'nearly_all') return { n: need.need, nearly_all: need.choice }
  const { all, near, none, own, unanswered } = need
  return { c: { all, near, none, own, unanswered }, n: need.need }
}

/** The same of its timing. */
export function timingCell(need: PersonalTiming) {
  if (need.shown === 'nearly_all') return { n: need.need, t: { nearly_all: need.choice } }
  const { after, before, none, unanswered } = need
  return { n: need.need, t: { after, before, none, unanswered } }
}
