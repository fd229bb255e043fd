import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { asked, type Refusal } from './policy.ts'
import { threads } from './schema.ts'

type Marked = { ok: true } | { ok: false; refusal: Refusal }

/** The asker marks the answer that helped, another instead of it, or none (an empty id). */
export async function markHelped(
  { db }: Services,
  viewer: Viewer,
  thread: { id: string; authorId: string | null },
  answer: string,
): Promise<Marked> {
  if (!asked(viewer, thread)) return { ok: false, refusal: 'not_yours' }
  const stands =
    answer === ''
      ? undefined
      : sql`EXISTS (SELECT 1 FROM answers WHERE answers.id = ${answer} AND subject_kind = 'thread'
          AND subject_id = ${thread.id} AND answers.withdrawn_at IS NULL)`
  const marked = await db
    .update(threads)
    .set({ helpedAnswerId: answer || null })
    .where(and(eq(threads.id, thread.id), isNull(threads.withdrawnAt), stands))
    .returning({ id: threads.id })
  return marked.length > 0 ? { ok: true } : { ok: false, refusal: 'no_such_answer' }
}
