import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { may, type Viewer } from '../people/find-viewer.ts'

type Addressed = {
  audience: SQLiteColumn
  audienceRoleId: SQLiteColumn
  networkId: SQLiteColumn
  authorId: SQLiteColumn
  /** Of a table whose erased rows nobody sees at all, when that was. */
  removedAt?: SQLiteColumn
}

/**
 * The condition that keeps what a viewer may not see out of every list, count, title and address.
 *
 * A visitor sees what is addressed to all networks; a person also what their networks, their networks' neighbours or
 * their role are addressed by, and what they wrote; who may see everything sees everything.
 * Takes the table, or an alias of it, of practices, threads or events. An erased event is visible to nobody.
 */
export function visibleTo(viewer: Viewer | null, item: Addressed): SQL {
  const addressed = addressedTo(viewer, item)
  return item.removedAt ? sql`(${item.removedAt} IS NULL AND ${addressed})` : addressed
}

/** The same, but whoever could have seen what was erased since is still told so. */
export function addressedTo(viewer: Viewer | null, item: Addressed): SQL {
  // With the sign SQLite does not look rows up by their audience, of which there is hardly more than one: it follows the
  // order of the list.
  if (!viewer) return sql`+${item.audience} = 'all'`
  if (may(viewer, 'see_everything')) return sql`1 = 1`
  const mine = JSON.stringify(viewer.networkIds)
  const near = JSON.stringify(viewer.nearNetworkIds)
  return sql`(${item.audience} = 'all' OR ${item.authorId} = ${viewer.id}
    OR (${item.audience} = 'own' AND ${item.networkId} IN (SELECT value FROM json_each(${mine})))
    OR (${item.audience} = 'near' AND ${item.networkId} IN (SELECT value FROM json_each(${near})))
    OR (${item.audience} = 'role' AND ${item.audienceRoleId} = ${viewer.roleId}))`
}

/** What an item's text was addressed to when it was written, as its form held it: all, near, own or role:<id>. */
export type WasAddressed = { audience: string; networkId: string; authorId: string | null }

/** The same for a text that is no longer the present one, and stands in no table of its own. */
export function wasVisibleTo(viewer: Viewer | null, { audience, networkId, authorId }: WasAddressed): boolean {
  if (audience === 'all' || may(viewer, 'see_everything')) return true
  if (!viewer) return false
  if (authorId === viewer.id) return true
  if (audience === 'own') return viewer.networkIds.includes(networkId)
  if (audience === 'near') return viewer.nearNetworkIds.includes(networkId)
  return audience === `role:${viewer.roleId}`
}
