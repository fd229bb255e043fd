import { and, eq, isNull } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { PracticeForm } from './practice-form.ts'
import { needRows, practiceRow } from './practice-row.ts'
import { practiceNeeds, practices } from './schema.ts'

/** Replaces what one's own practice says and which needs it is about. Whoever calls has asked `mayEdit`. */
export async function editPractice(
  { db, now }: Services,
  author: Viewer,
  id: string,
  form: PracticeForm,
): Promise<void> {
  const mine = and(eq(practices.id, id), eq(practices.authorId, author.id), isNull(practices.withdrawnAt))
  await db.writeTogether([
    db
      .update(practices)
      .set({ ...practiceRow(form), editedAt: now() })
      .where(mine),
    db.delete(practiceNeeds).where(eq(practiceNeeds.practiceId, id)),
    db.insert(practiceNeeds).values(needRows(id, form)),
  ])
}
