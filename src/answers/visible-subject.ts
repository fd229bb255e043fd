import { type SQL, sql } from 'drizzle-orm'
import { visibleTo } from '../audiences/visible-to.ts'
import { events } from '../calendar/schema.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { practices } from '../practices/schema.ts'
import { threads } from '../threads/schema.ts'

/** The condition on `answers` that they stand under something the viewer may see; everybody sees the needs. */
export function underVisibleSubject(viewer: Viewer | null): SQL {
  return sql`CASE answers.subject_kind
    WHEN 'thread' THEN EXISTS (SELECT 1 FROM threads
      WHERE threads.id = answers.subject_id AND threads.withdrawn_at IS NULL AND ${visibleTo(viewer, threads)})
    WHEN 'practice' THEN EXISTS (SELECT 1 FROM practices
      WHERE practices.id = answers.subject_id AND practices.withdrawn_at IS NULL AND ${visibleTo(viewer, practices)})
    WHEN 'event' THEN EXISTS (SELECT 1 FROM events WHERE events.id = answers.subject_id AND ${visibleTo(viewer, events)})
    ELSE 1 END`
}
