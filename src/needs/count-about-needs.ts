import { sql } from 'drizzle-orm'
import { sightOf } from '../audiences/sight-of.ts'
import { visibleTo } from '../audiences/visible-to.ts'
import { events } from '../calendar/schema.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { unlessChanged } from '../platform/db/unless-changed.ts'
import type { Services } from '../platform/services.ts'
import { practices } from '../practices/schema.ts'
import { threads } from '../threads/schema.ts'

/** How many practices, pitfalls, threads and events are about a need. */
export type AboutNeed = { good: number; pitfall: number; thread: number; event: number }

type Row = { need: number; kind: keyof AboutNeed; count: number }

/** What a viewer may see of each need, by its number; a need without anything is absent. */
export async function countAboutNeeds(services: Services, viewer: Viewer | null): Promise<Map<number, AboutNeed>> {
  const key = `countAboutNeeds ${sightOf(viewer)}`
  return unlessChanged(services.db, ['practices', 'threads', 'events'], key, () => readCounts(services, viewer))
}

async function readCounts({ db }: Services, viewer: Viewer | null): Promise<Map<number, AboutNeed>> {
  const rows = await db.all<Row>(sql`
    SELECT need_number AS need, practices.kind AS kind, count(*) AS count
    FROM practice_needs JOIN practices ON practices.id = practice_id
    WHERE practices.withdrawn_at IS NULL AND ${visibleTo(viewer, practices)} GROUP BY need_number, practices.kind
    UNION ALL SELECT need_number, 'thread', count(*)
    FROM thread_needs JOIN threads ON threads.id = thread_id
    WHERE threads.withdrawn_at IS NULL AND ${visibleTo(viewer, threads)} GROUP BY need_number
    UNION ALL SELECT need_number, 'event', count(*)
    FROM event_needs JOIN events ON events.id = event_id
    WHERE events.cancelled_at IS NULL AND ${visibleTo(viewer, events)} GROUP BY need_number`)
  const counts = new Map<number, AboutNeed>()
  for (const { need, kind, count } of rows)
    counts.set(need, { ...(counts.get(need) ?? { good: 0, pitfall: 0, thread: 0, event: 0 }), [kind]: count })
  return counts
}
