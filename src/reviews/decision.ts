import type { Level } from '../rounds/count-levels.ts'
import type { Outcome, Status } from './outcomes.ts'

/** What the steering group says of a need of a round; without an outcome it has not decided yet. */
export type Decision = {
  outcome: Outcome | null
  level: Level | null
  reason: string
  /** The group's own place, null as voted. */
  place: number | null
  departure: string
  ownerNetworkId: string | null
  ownerBody: string
  /** Days like 2026-11-24. */
  startsOn: string | null
  reviewOn: string | null
  /** The group's own; empty for everybody else. */
  note: string
  status: Status
  revision: number
  editedAt: Date | null
  /** Who edited it last, for the group alone. */
  editorName: string | null
}

export const undecided: Decision = {
  ...{ outcome: null, level: null, reason: '', place: null, departure: '', ownerNetworkId: null, ownerBody: '' },
  ...{ startsOn: null, reviewOn: null, note: '', status: 'decided', revision: 0, editedAt: null, editorName: null },
}

/** Whether work goes on, so that its review day matters. */
export function isUnderWay({ status, outcome }: Pick<Decision, 'status' | 'outcome'>): boolean {
  return (status === 'decided' || status === 'under_way') && outcome !== null
}

/** Whether the day to look at a decision again has passed and nobody has; `today` is like 2026-11-24. */
export function isOverdue(decision: Pick<Decision, 'status' | 'outcome' | 'reviewOn'>, today: string): boolean {
  return isUnderWay(decision) && decision.reviewOn !== null && decision.reviewOn < today
}
