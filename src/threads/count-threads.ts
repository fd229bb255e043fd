import { type SQL, sql } from 'drizzle-orm'
import { sightOf } from '../audiences/sight-of.ts'
import { visibleTo } from '../audiences/visible-to.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { unlessChanged } from '../platform/db/unless-changed.ts'
import type { Services } from '../platform/services.ts'
import { needCondition, viewCondition, wantedCondition } from './filter-conditions.ts'
import { threads } from './schema.ts'
import type { ThreadFilter, ThreadView } from './thread-filter.ts'

/** How many visible threads each view would show beside the other filters, and likewise each need and perspective. */
export type ThreadCounts = {
  views: Record<ThreadView, number>
  needs: Record<number, number>
  wanted: Record<string, number>
}

type Facet = { kind: 'need' | 'wanted'; id: string; count: number }

export async function countThreads(
  services: Services,
  viewer: Viewer | null,
  filter: ThreadFilter,
): Promise<ThreadCounts> {
  const key = `countThreads ${sightOf(viewer)} ${JSON.stringify(filter)}`
  return unlessChanged(services.db, ['threads'], key, () => readCounts(services, viewer, filter))
}

async function readCounts({ db }: Services, viewer: Viewer | null, filter: ThreadFilter): Promise<ThreadCounts> {
  const visible = sql`withdrawn_at IS NULL AND ${visibleTo(viewer, threads)}`
  const view = viewCondition(viewer, filter.view)
  const where = (...conditions: SQL[]) => sql.join([visible, ...conditions], sql` AND `)
  const each = (name: ThreadView) => sql`count(CASE WHEN ${viewCondition(viewer, name)} THEN 1 END)`
  const [[views], facets] = await Promise.all([
    db.all<Record<ThreadView, number>>(sql`
      SELECT count(*) AS latest, ${each('unanswered')} AS unanswered, ${each('own')} AS own, ${each('near')} AS near
      FROM threads WHERE ${where(needCondition(filter), wantedCondition(filter))}`),
    db.all<Facet>(sql`
      SELECT 'need' AS kind, need_number AS id, count(*) AS count
      FROM threads JOIN thread_needs ON thread_id = threads.id
      WHERE ${where(view, wantedCondition(filter))} GROUP BY need_number
      UNION ALL
      SELECT 'wanted', perspective_id, count(*) FROM threads
      WHERE ${where(view, needCondition(filter))} AND perspective_id IS NOT NULL GROUP BY perspective_id`),
  ])
  if (!views) throw new Error('an aggregate without GROUP BY gives one row')
  const counted = (kind: Facet['kind']) =>
    Object.fromEntries(facets.filter(facet => facet.kind === kind).map(({ id, count }) => [id, count]))
  return { views, needs: counted('need'), wanted: counted('wanted') }
}
