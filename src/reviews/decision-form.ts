import * as z from 'zod/mini'
import { type Day, dayNumber, isoText, parseDay } from '../i18n/dates.ts'
import { optionalChoice, optionalText, revision } from '../platform/form-fields.ts'
import type { Problem } from '../platform/forms.ts'
import { levels } from '../rounds/count-levels.ts'
import type { Decision } from './decision.ts'
import { outcomes } from './outcomes.ts'
import type { VotedNeed } from './vote-order.ts'

export const longest = { reason: 2000, note: 4000, body: 120 }

type Written = Omit<Decision, 'status' | 'editedAt' | 'editorName'>
export type DecisionForm = Written

type Known = { networkIds: string[]; places: number; voted: VotedNeed }

/** Whether a place is the group's own: another than the vote's, or one of those that share theirs there. */
export function departs(place: number | null, voted: Pick<VotedNeed, 'place' | 'shared'>): boolean {
  return place !== null && (place !== voted.place || voted.shared)
}

/**
 * What a decision must contain. Without an outcome anything may be missing, so that notes can be kept; what is to be
 * worked on has an owner and both days, and a place of the group's own has its reason. All that is wrong is told at once.
 */
export function decisionForm(known: Known) {
  const numbers = Array.from({ length: known.places }, (_, at) => String(at + 1))
  const typed = z.object({
    revision: revision(),
    outcome: optionalChoice(outcomes),
    level: optionalChoice(levels),
    reason: optionalText(longest.reason),
    owner_network: optionalChoice(known.networkIds),
    owner_body: optionalText(longest.body),
    ...{ starts_on: optionalText(20), review_on: optionalText(20) },
    place: optionalChoice(numbers),
    departure: optionalText(longest.reason),
    note: optionalText(longest.note),
  })
  return z.pipe(
    typed,
    z.transform((fields, context): Written => {
      const outcome = outcomes.find(each => each === fields.outcome) ?? null
      const chosen = fields.place === null ? null : Number(fields.place)
      const place = departs(chosen, known.voted) ? chosen : null
      const [startsOn, reviewOn] = [parseDay(fields.starts_on), parseDay(fields.review_on)]
      const wrong = (path: keyof typeof fields, problem: Problem) =>
        context.issues.push({ code: 'custom', message: problem, path: [path], input: fields })
      const taken = outcome === 'now' || outcome === 'later'
      if (outcome === 'other_level' && !fields.level) wrong('level', 'missing')
      if (outcome && !fields.reason) wrong('reason', 'missing')
      if (fields.owner_network && fields.owner_body) wrong('owner_body', 'one_owner')
      if (taken && !fields.owner_network && !fields.owner_body) wrong('owner_network', 'missing')
      const unread = (day: Day | null, text: string) => (text ? !day && 'day' : taken && 'missing')
      const start = unread(startsOn, fields.starts_on)
      if (start) wrong('starts_on', start)
      const review = unread(reviewOn, fields.review_on)
      if (review) wrong('review_on', review)
      if (startsOn && reviewOn && dayNumber(reviewOn) <= dayNumber(startsOn)) wrong('review_on', 'before_start')
      if (place && !fields.departure) wrong('departure', 'missing')
      return {
        ...{ revision: fields.revision, outcome, reason: fields.reason, place, departure: fields.departure },
        level: outcome === 'other_level' ? (levels.find(each => each === fields.level) ?? null) : null,
        ...{ ownerNetworkId: fields.owner_network, ownerBody: fields.owner_body, note: fields.note },
        ...{ startsOn: startsOn && isoText(startsOn), reviewOn: reviewOn && isoText(reviewOn) },
      }
    }),
  )
}
