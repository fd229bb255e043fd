import { and, eq, isNull } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import { idFrom, newId } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import type { FeedbackForm } from './feedback-form.ts'
import type { Feedback } from './find-feedback.ts'
import { daysToAnswer, feedbackAnHour } from './policy.ts'
import { feedback } from './schema.ts'

type Sender = { language: Language; personId: string | null }
type Answer = { ok: true; id: string } | { ok: false; refusal: 'too_often' }

/**
 * Takes feedback in, to be answered within fourteen days. Nothing of its sender is kept but the address they may give.
 * A form sent twice is taken once. Refuses a visitor's network address that has sent many within the hour.
 */
export async function sendFeedback(services: Services, sender: Sender, form: FeedbackForm): Promise<Answer> {
  const { db, now, limits, clientAddress } = services
  const sentAt = now()
  const key = `feedback:${clientAddress ?? 'unknown'}`
  if (!sender.personId && !(await limits.allows(key, feedbackAnHour, 3_600_000, sentAt)))
    return { ok: false, refusal: 'too_often' }
  const { token, ...said } = form
  const dueAt = new Date(sentAt.getTime() + daysToAnswer * 86_400_000)
  const row = { ...said, language: sender.language, sentAt, dueAt }
  const id = idFrom(token)
  const [taken] = await db
    .insert(feedback)
    .values({ id, ...row })
    .onConflictDoNothing()
    .returning({ id: feedback.id })
  if (taken || (await isSame(services, id, row))) return { ok: true, id }
  // Somebody went back and wrote something else.
  const other = newId()
  await db.insert(feedback).values({ id: other, ...row })
  return { ok: true, id: other }
}

type Row = Pick<Feedback, 'subject' | 'body' | 'page' | 'email' | 'language'>

/** Whether this was sent before; who went back only to add the address they forgot is answered there. */
async function isSame(services: Services, id: string, row: Row): Promise<boolean> {
  const { subject, body, page, email } = row
  const same = and(eq(feedback.id, id), eq(feedback.subject, subject), eq(feedback.body, body), eq(feedback.page, page))
  const unanswered = and(same, eq(feedback.email, ''), isNull(feedback.answeredAt))
  await services.db.update(feedback).set({ email }).where(unanswered)
  const [found] = await services.db
    .select({ id: feedback.id })
    .from(feedback)
    .where(and(same, eq(feedback.email, email)))
  return found !== undefined
}
