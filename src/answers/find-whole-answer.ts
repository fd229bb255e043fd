import { and, eq, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { answers, type Subject } from './schema.ts'

export type WholeAnswer = Pick<
  typeof answers.$inferSelect,
  'id' | 'body' | 'language' | 'answeredAt' | 'editedAt' | 'withdrawnAt' | 'revision'
> & {
  /** Null for visitors. */
  authorId: string | null
}

/** An answer with its source, to edit it or to show what it said before; null when there is none under the subject. */
export async function findWholeAnswer(
  { db }: Services,
  viewer: Viewer | null,
  subject: Subject,
  id: string,
): Promise<WholeAnswer | null> {
  const { body, language, answeredAt, editedAt, withdrawnAt, revision } = answers
  const [found] = await db
    .select({
      ...{ id: answers.id, body, language, answeredAt, editedAt, withdrawnAt, revision },
      authorId: viewer ? answers.authorId : sql<null>`NULL`,
    })
    .from(answers)
    .where(and(eq(answers.id, id), eq(answers.subjectKind, subject.kind), eq(answers.subjectId, subject.id)))
  return found ?? null
}
