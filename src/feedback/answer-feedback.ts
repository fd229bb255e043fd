import { eq, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { type Feedback, findFeedback } from './find-feedback.ts'
import { mailAnswers } from './mail-answers.ts'
import { feedback } from './schema.ts'

type Answer = { ok: true } | { ok: false; refusal: 'already_answered'; stored: Feedback }

/**
 * Answers feedback, for good: the answer is kept and, where its sender gave an address, mailed in their language, at
 * once or until it can be. The same answer sent twice is sent once; another one, after somebody else has answered, is refused with theirs.
 */
export async function answerFeedback(
  services: Services,
  actorId: string,
  given: Feedback,
  answer: string,
): Promise<Answer> {
  const { db, now } = services
  const answeredAt = now()
  const mailDueAt = sql`CASE WHEN ${feedback.email} <> '' THEN ${answeredAt.getTime()} END`
  try {
    await db.writeTogether([
      db.update(feedback).set({ answer, answeredAt, answeredBy: actorId, mailDueAt }).where(eq(feedback.id, given.id)),
      auditEntry(services, { actorId, action: 'feedback_answered', subject: { kind: 'feedback', id: given.id } }),
    ])
  } catch (error) {
    if (!refusalIn(error, ['already_answered'])) throw error
    const stored = (await findFeedback(services, given.id)) ?? given
    return stored.answer === answer ? { ok: true } : { ok: false, refusal: 'already_answered', stored }
  }
  services.later(mailAnswers(services))
  return { ok: true }
}
