import type { Messages } from '../../src/i18n/messages.ts'

/** What the fields of a round's plan are called. */
export function planLabels(t: Messages) {
  const { plan, fields } = t.rounds
  return {
    'asks[]': plan.asks,
    timing_point: plan.timingPoint,
    needs_from: plan.needsFrom,
    needs_level: plan.needsLevel,
    'needs[]': plan.needs,
    needs_because: plan.needsBecause,
    scope: plan.scope,
    quorum_percent: plan.quorum,
    title: fields.title,
    body: fields.body,
    language: t.forms.language,
    opens_day: fields.opensDay,
    opens_time: fields.opensTime,
    closes_day: fields.closesDay,
    closes_time: fields.closesTime,
  }
}
