import { sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { underVisibleSubject } from './visible-subject.ts'

/** How many answers and comments of a person stand under something the viewer may see. */
export async function countAnswersBy({ db }: Services, viewer: Viewer, authorId: string): Promise<number> {
  const [row] = await db.all<{ count: number }>(sql`
    SELECT count(*) AS count FROM answers
    WHERE answers.author_id = ${authorId} AND answers.withdrawn_at IS NULL AND ${underVisibleSubject(viewer)}`)
  return row?.count ?? 0
}
