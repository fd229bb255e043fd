import { sql } from 'drizzle-orm'
import { visibleTo } from '../audiences/visible-to.ts'
import { events } from '../calendar/schema.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { practices } from '../practices/schema.ts'
import { threads } from '../threads/schema.ts'

/** How many answers and comments of a person stand under something the viewer may see. */
export async function countAnswersBy({ db }: Services, viewer: Viewer, authorId: string): Promise<number> {
  const [row] = await db.all<{ count: number }>(sql`
    SELECT count(*) AS count FROM answers
    WHERE answers.author_id = ${authorId} AND answers.withdrawn_at IS NULL AND CASE subject_kind
      WHEN 'thread' THEN EXISTS (
        SELECT 1 FROM threads WHERE threads.id = subject_id AND threads.withdrawn_at IS NULL AND ${visibleTo(viewer, threads)})
      WHEN 'practice' THEN EXISTS (
        SELECT 1 FROM practices
        WHERE practices.id = subject_id AND practices.withdrawn_at IS NULL AND ${visibleTo(viewer, practices)})
      WHEN 'event' THEN EXISTS (SELECT 1 FROM events WHERE events.id = subject_id AND ${visibleTo(viewer, events)})
      ELSE 1 END`)
  return row?.count ?? 0
}
