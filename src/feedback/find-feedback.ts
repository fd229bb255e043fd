import { eq } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { feedback } from './schema.ts'

/** Feedback with its answer, if it has one, or null. */
export async function findFeedback({ db }: Pick<Services, 'db'>, id: string) {
  const [row] = await db.select().from(feedback).where(eq(feedback.id, id))
  return row ?? null
}

export type Feedback = NonNullable<Awaited<ReturnType<typeof findFeedback>>>
