import { typedDay, typedTime } from '../i18n/dates.ts'
import type { Submitted } from '../platform/forms.ts'
import { earlierLevel } from './round-form.ts'
import type { RoundDraft } from './round-plan.ts'

/** A draft as the fields of its form, to be edited or compared with what was sent. */
export function typedPlan(draft: Omit<RoundDraft, 'id' | 'bodyHtml' | 'draftedBy' | 'draftedAt'>): Submitted {
  const { needs, asks, scope, opensAt, closesAt } = draft
  return {
    revision: String(draft.revision),
    'asks[]': (['level', 'priority', 'timing'] as const).filter(each => asks[each]),
    timing_point: draft.timingPoint,
    scope,
    needs_from: needs.from,
    needs_level: needs.from === 'round' ? earlierLevel(needs.roundId, needs.level) : '',
    'needs[]': needs.from === 'list' ? needs.numbers.map(String) : [],
    needs_because: needs.from === 'list' ? needs.because : '',
    quorum_percent: String(draft.quorumPercent),
    ...{ title: draft.title, body: draft.body, language: draft.language },
    ...{ opens_day: typedDay(opensAt), opens_time: typedTime(opensAt) },
    ...{ closes_day: typedDay(closesAt), closes_time: typedTime(closesAt) },
  }
}
