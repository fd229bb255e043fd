import { type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { visibleTo } from '../audiences/visible-to.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { searchThings } from '../text-index/schema.ts'

const things = alias(searchThings, 'things')

/** The condition that keeps what a viewer may not see out of every search, on search_things under the name `things`. */
export function visibleThings(viewer: Viewer | null): SQL {
  if (!viewer) return visibleTo(viewer, things)
  return sql`(${visibleTo(viewer, things)} OR things.audience = 'members')`
}
