import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { Subject } from './schema.ts'

/** An answer under a subject, and how many stand before it; null when there is none. */
export async function findAnswer({ db }: Services, subject: Subject, id: string) {
  const [answer] = await db.all<{ id: string; before: number }>(sql`
    SELECT id, (
      SELECT count(*) FROM answers earlier
      WHERE earlier.subject_kind = answers.subject_kind AND earlier.subject_id = answers.subject_id
        AND (earlier.answered_at, earlier.id) < (answers.answered_at, answers.id)
    ) AS before
    FROM answers WHERE id = ${id} AND subject_kind = ${subject.kind} AND subject_id = ${subject.id}`)
  return answer ?? null
}
