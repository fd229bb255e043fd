import * as z from 'zod/mini'
import { safeReturn } from '../paths.ts'
import { choice, optionalMailAddress, optionalText, text } from '../platform/form-fields.ts'
import { feedbackSubjects } from './subjects.ts'

const longest = 5000

/** What somebody says to those who keep the service. */
export const feedbackForm = z.object({
  token: optionalText(20),
  subject: choice(feedbackSubjects),
  body: text(longest),
  page: optionalText(500),
  email: optionalMailAddress(),
})

export type FeedbackForm = z.infer<typeof feedbackForm>

export const answerForm = z.object({ answer: text(longest) })

/** The address of a page of ours that feedback is about; empty for any other, and never a one-time link. */
export function aboutPage(address: string | undefined): string {
  return safeReturn(address, '')
}
