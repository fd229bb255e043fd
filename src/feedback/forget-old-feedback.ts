import { and, isNotNull, lt } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { daysKept } from './policy.ts'
import { feedback } from './schema.ts'

/** Deletes feedback answered a year ago, with the address of its sender. */
export async function forgetOldFeedback({ db, now }: Services): Promise<void> {
  const before = new Date(now().getTime() - daysKept * 86_400_000)
  await db.delete(feedback).where(and(isNotNull(feedback.answeredAt), lt(feedback.answeredAt, before)))
}
