import { eq } from 'drizzle-orm'
import { feedbackAnswerMail } from '../../views/mail/feedback-answer.ts'
import { auditEntry } from '../audit/audit-entry.ts'
import { findNames } from '../people/find-names.ts'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { type Feedback, findFeedback } from './find-feedback.ts'
import { feedback } from './schema.ts'

type Answer = { ok: true } | { ok: false; refusal: 'already_answered'; stored: Feedback }

/**
 * Answers feedback, for good: the answer is kept and, where its sender gave an address, mailed in their language. The
 * same answer sent twice is sent once; another one, after somebody else has answered, is refused with theirs.
 */
export async function answerFeedback(
  services: Services,
  actorId: string,
  given: Feedback,
  answer: string,
): Promise<Answer> {
  const { db, now, mailer } = services
  try {
    await db.writeTogether([
      db.update(feedback).set({ answer, answeredAt: now(), answeredBy: actorId }).where(eq(feedback.id, given.id)),
      auditEntry(services, { actorId, action: 'feedback_answered', subject: { kind: 'feedback', id: given.id } }),
    ])
  } catch (error) {
    if (!refusalIn(error, ['already_answered'])) throw error
    const stored = (await findFeedback(services, given.id)) ?? given
    return stored.answer === answer ? { ok: true } : { ok: false, refusal: 'already_answered', stored }
  }
  if (given.email) {
    const { service } = await findNames(services, given.language)
    const mail = feedbackAnswerMail(given.language, { service, answer, body: given.body })
    services.later(mailer.send({ to: given.email, ...mail }))
  }
  return { ok: true }
}
