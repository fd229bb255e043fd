import { type SQL, sql } from 'drizzle-orm'
import { may, type Viewer } from '../people/find-viewer.ts'
import { shownId, shownName } from '../people/shown-name.ts'

export type ShownAuthor = {
  /** Null when the practice has no author here, for visitors, and when the author's name is hidden from the viewer. */
  authorId: string | null
  authorName: string | null
  /** Null with a hidden name: a role in a small network is as good as a name. */
  roleId: string | null
  /** Whether the author chose to hide their name; they themselves and the coordinator are still given it. */
  authorHidden: boolean
}

/** The columns of `ShownAuthor`, from `practices` left-joined with `people`. */
export function authorColumns(viewer: Viewer | null): SQL {
  const known = knowsAuthor(viewer)
  return sql`CASE WHEN ${known} THEN ${shownId(viewer)} END AS authorId, CASE WHEN ${known} THEN ${shownName(viewer)} END AS authorName,
    CASE WHEN ${known} THEN people.role_id END AS roleId, practices.hide_author AS authorHidden`
}

/** Whether the viewer may know that a practice is its author's: not when its author is hidden from them. */
export function knowsAuthor(viewer: Viewer | null): SQL {
  if (may(viewer, 'see_everything')) return sql`1 = 1`
  if (!viewer) return sql`practices.hide_author = 0`
  return sql`(practices.hide_author = 0 OR practices.author_id = ${viewer.id})`
}
