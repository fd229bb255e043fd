import { type SQL, sql } from 'drizzle-orm'
import type { Viewer } from './find-viewer.ts'

/** The name of `people` as a viewer may know it: a visitor gets NULL, so that no view can show what it never had. */
export function shownName(viewer: Viewer | null): SQL {
  return viewer ? sql`people.name` : sql`NULL`
}
