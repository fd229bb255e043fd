import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { answersOnPage } from './list-answers.ts'
import type { Subject } from './schema.ts'

/** An answer under a subject, and whether it stands on the first page of its discussion; null when there is none. */
export async function findAnswer({ db }: Services, { kind, id: subject }: Subject, id: string) {
  const [answer] = await db.all<{ id: string; before: number }>(sql`
    SELECT id, (
      SELECT count(*) FROM (
        SELECT 1 FROM answers earlier
        WHERE earlier.subject_kind = ${kind} AND earlier.subject_id = ${subject}
          AND (earlier.answered_at, earlier.id) < (answers.answered_at, answers.id)
        LIMIT ${answersOnPage}
      )
    ) AS before
    FROM answers WHERE id = ${id} AND subject_kind = ${kind} AND subject_id = ${subject}`)
  return answer ? { id: answer.id, onFirstPage: answer.before < answersOnPage } : null
}
