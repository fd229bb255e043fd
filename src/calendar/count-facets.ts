import { type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { EventFilters, Facet } from './event-filters.ts'
import { inScope } from './event-order.ts'
import { isNear, matching } from './filter-conditions.ts'

/** For each facet, how many events each of its values would show under the other filters chosen. */
export type FacetCounts = Record<Facet, Record<string, number>>

export async function countFacets(
  { db, now }: Services,
  viewer: Viewer | null,
  filters: EventFilters,
  when: SQL = inScope(filters.scope, now()),
): Promise<FacetCounts> {
  const counted = (facet: Facet, value: SQL, from = sql`events`) =>
    sql`SELECT ${facet} AS facet, ${value} AS value, count(*) AS number FROM ${from}
      WHERE ${matching(viewer, filters, when, facet)} GROUP BY 2`
  const rows = await db.all<{ facet: Facet; value: string | number; number: number }>(sql`
    ${counted('kind', sql`events.kind`)}
    UNION ALL ${counted('near', isNear(viewer))}
    UNION ALL ${counted('network', sql`events.network_id`)}
    UNION ALL ${counted('need', sql`event_needs.need_number`, sql`events JOIN event_needs ON event_needs.event_id = events.id`)}
    UNION ALL ${counted('language', sql`events.language`)}`)
  const counts: FacetCounts = { kind: {}, near: {}, network: {}, need: {}, language: {} }
  for (const { facet, value, number } of rows) counts[facet][value] = number
  return counts
}
