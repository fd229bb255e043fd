import { sql } from 'drizzle-orm'
import { sightOf } from '../audiences/sight-of.ts'
import { visibleTo } from '../audiences/visible-to.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { unlessChanged } from '../platform/db/unless-changed.ts'
import type { Services } from '../platform/services.ts'
import { type About, aboutCondition } from './about-condition.ts'
import { threads } from './schema.ts'

/** How many threads `listThreadsAbout` would list without a limit. */
export async function countThreadsAbout(services: Services, viewer: Viewer | null, about: About): Promise<number> {
  const key = `countThreadsAbout ${sightOf(viewer)} ${JSON.stringify(about)}`
  return unlessChanged(services.db, ['threads'], key, () => readCount(services, viewer, about))
}

async function readCount({ db }: Services, viewer: Viewer | null, about: About): Promise<number> {
  const [row] = await db.all<{ count: number }>(sql`
    SELECT count(*) AS count FROM threads
    WHERE withdrawn_at IS NULL AND ${visibleTo(viewer, threads)} AND ${aboutCondition(about)}`)
  return row?.count ?? 0
}
