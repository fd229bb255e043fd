import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import { visibleTo } from '../audiences/visible-to.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { people } from '../people/schema.ts'
import { ifNamed, shownId, shownName } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'
import { events } from './schema.ts'

export type Event = typeof events.$inferSelect & {
  /** Whose page the viewer may open; null where there is none for them. */
  authorPageId: string | null
  /** Null for visitors, and of anonymised accounts. */
  authorName: string | null
  authorRoleId: string
  authorNetworkId: string | null
  needs: number[]
}

/** An event as a viewer may see it; null when there is none for them. */
export async function findEvent({ db }: Services, viewer: Viewer | null, id: string): Promise<Event | null> {
  const [found] = await db
    .select({
      ...getTableColumns(events),
      authorPageId: sql<string | null>`${shownId(viewer)}`,
      authorName: sql<string | null>`${shownName(viewer)}`,
      authorRoleId: people.roleId,
      authorNetworkId: sql<string | null>`${ifNamed('home_network_id')}`,
      needs: sql<string>`(SELECT json_group_array(need_number) FROM (
        SELECT need_number FROM event_needs WHERE event_id = events.id ORDER BY need_number))`,
    })
    .from(events)
    .innerJoin(people, eq(people.id, events.authorId))
    .where(and(eq(events.id, id), visibleTo(viewer, events)))
  return found ? { ...found, needs: JSON.parse(found.needs) } : null
}
