import { and, eq, type SQL, sql } from 'drizzle-orm'
import { visibleTo } from '../audiences/visible-to.ts'
import { neighboursOf, type Viewer } from '../people/find-viewer.ts'
import { hasNeed } from './about-condition.ts'
import type { EventFilters, Facet } from './event-filters.ts'
import { events } from './schema.ts'

/**
 * The condition on `events` for what a viewer may see and the filters let through, but for one facet of them. `when`
 * stands for the filters' own scope.
 */
export function matching(viewer: Viewer | null, filters: EventFilters, when: SQL, except?: Facet): SQL | undefined {
  const { kind, near, network, need, language } = except ? without(filters, except) : filters
  return and(
    when,
    visibleTo(viewer, events),
    kind && eq(events.kind, kind),
    near ? isNear(viewer) : undefined,
    network ? eq(events.networkId, network) : undefined,
    need === undefined ? undefined : hasNeed(need),
    language && eq(events.language, language),
  )
}

function without(filters: EventFilters, facet: Facet): EventFilters {
  return { ...filters, [facet]: undefined }
}

export function isNear(viewer: Viewer | null): SQL {
  return sql`${events.networkId} IN (SELECT value FROM json_each(${JSON.stringify(neighboursOf(viewer))}))`
}
