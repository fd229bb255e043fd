import { sql } from 'drizzle-orm'
import { sightOf } from '../audiences/sight-of.ts'
import { visibleTo } from '../audiences/visible-to.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { unlessChanged } from '../platform/db/unless-changed.ts'
import type { Services } from '../platform/services.ts'
import { threads } from './schema.ts'

/** How many threads nobody has answered, and how many of them wish for the view of the viewer's organisation. */
export async function countOpenQuestions(services: Services, viewer: Viewer | null) {
  const key = `countOpenQuestions ${sightOf(viewer)}`
  return unlessChanged(services.db, ['threads'], key, () => readCount(services, viewer))
}

async function readCount({ db }: Services, viewer: Viewer | null) {
  const wanted = viewer ? sql`perspective_id = ${viewer.organisationTypeId} AND author_id <> ${viewer.id}` : sql`0`
  const [row] = await db.all<{ all: number; wanted: number }>(sql`
    SELECT count(*) AS "all", count(CASE WHEN ${wanted} THEN 1 END) AS wanted FROM threads
    WHERE withdrawn_at IS NULL AND answer_count = 0 AND ${visibleTo(viewer, threads)}`)
  return row ?? { all: 0, wanted: 0 }
}
