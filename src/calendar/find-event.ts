import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import { visibleTo } from '../audiences/visible-to.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { people } from '../people/schema.ts'
import { shownName } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'
import { events } from './schema.ts'

export type Event = typeof events.$inferSelect & {
  /** Null for visitors. */
  authorName: string | null
  authorRoleId: string
  authorNetworkId: string
  needs: number[]
}

/** An event as a viewer may see it; null when there is none for them. */
export async function findEvent({ db }: Services, viewer: Viewer | null, id: string): Promise<Event | null> {
  const [found] = await db
    .select({
      ...getTableColumns(events),
      authorName: sql<string | null>`${shownName(viewer)}`,
      authorRoleId: people.roleId,
      authorNetworkId: people.homeNetworkId,
      needs: sql<string>`(SELECT json_group_array(need_number) FROM (
        SELECT need_number FROM event_needs WHERE event_id = events.id ORDER BY need_number))`,
    })
    .from(events)
    .innerJoin(people, eq(people.id, events.authorId))
    .where(and(eq(events.id, id), visibleTo(viewer, events)))
  return found ? { ...found, needs: JSON.parse(found.needs) } : null
}
