import * as z from 'zod/mini'
import { dayNumber, helsinkiParts, isoText, parseDay } from '../i18n/dates.ts'
import { languages } from '../i18n/messages.ts'
import { choice, optionalText, text } from '../platform/form-fields.ts'
import type { Problem } from '../platform/forms.ts'
import { readLink } from './follow-up-link.ts'
import { statuses } from './outcomes.ts'

export const longestFollowUp = 2000

type Known = { now: Date; origin: string }

/**
 * What is told of how the work goes. While it goes on, it says when the group looks at it again, and that is ahead; a
 * day of what was done may be in the past.
 */
export function followUpForm({ now, origin }: Known) {
  const typed = z.object({
    token: optionalText(20),
    day: text(20),
    body: text(longestFollowUp),
    language: choice(languages),
    link: optionalText(500),
    status: choice(statuses),
    review_on: optionalText(20),
  })
  return z.pipe(
    typed,
    z.transform((fields, context) => {
      const wrong = (path: keyof typeof fields, problem: Problem) =>
        context.issues.push({ code: 'custom', message: problem, path: [path], input: fields })
      const day = parseDay(fields.day)
      const reviewOn = parseDay(fields.review_on)
      const link = fields.link ? readLink(fields.link, origin) : ''
      const goesOn = fields.status === 'decided' || fields.status === 'under_way'
      if (!day) wrong('day', 'day')
      if (link === null) wrong('link', 'link')
      if (fields.review_on && !reviewOn) wrong('review_on', 'day')
      else if (goesOn && !reviewOn) wrong('review_on', 'missing')
      else if (goesOn && reviewOn && dayNumber(reviewOn) < dayNumber(helsinkiParts(now)))
        wrong('review_on', 'in_the_past')
      const { token, body, language, status } = fields
      return {
        ...{ token, body, language, status, link: link ?? '', day: day ? isoText(day) : '' },
        reviewOn: goesOn && reviewOn ? isoText(reviewOn) : null,
      }
    }),
  )
}

export type FollowUpForm = z.infer<ReturnType<typeof followUpForm>>
