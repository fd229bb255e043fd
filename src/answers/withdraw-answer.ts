import { and, eq, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { answers, type Subject } from './schema.ts'

/** Withdraws one's own answer; a note stays where it stood. Doing it again changes nothing. Returns whether there is one. */
export async function withdrawAnswer({ db, now }: Services, author: Viewer, subject: Subject, id: string) {
  const mine = and(
    eq(answers.id, id),
    eq(answers.subjectKind, subject.kind),
    eq(answers.subjectId, subject.id),
    eq(answers.authorId, author.id),
  )
  const at = sql`coalesce(${answers.withdrawnAt}, ${now().getTime()})`
  const withdrawn = await db.update(answers).set({ withdrawnAt: at }).where(mine).returning({ id: answers.id })
  return withdrawn.length > 0
}
