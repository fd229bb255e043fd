import { feedbackAnswerMail } from '../../views/mail/feedback-answer.ts'
import { pathsIn } from '../paths.ts'
import { findNames } from '../people/find-names.ts'
import type { Mail } from '../platform/mail/mailer.ts'
import { sendWaiting } from '../platform/mail/send-waiting.ts'
import type { Services } from '../platform/services.ts'
import { findFeedback } from './find-feedback.ts'

/** Sends the answers to feedback that have not left yet. */
export function mailAnswers(services: Services): Promise<void> {
  return sendWaiting(services, 'feedback', makeMail)
}

/** None when the text or the address has been erased meanwhile. */
async function makeMail(services: Services, id: string): Promise<Mail | null> {
  const given = await findFeedback(services, id)
  if (!given?.answeredAt || given.email === '' || given.body === '') return null
  const { service } = await findNames(services, given.language)
  const { email, answer, body } = given
  const form = services.origin + pathsIn(given.language).newFeedback()
  return { to: email, ...feedbackAnswerMail(given.language, { service, answer, body, form }), id: `feedback-${id}` }
}
