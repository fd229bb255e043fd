import { and, eq, type SQL, sql } from 'drizzle-orm'
import { visibleTo } from '../audiences/visible-to.ts'
import { isLanguage, type Language } from '../i18n/messages.ts'
import type { Query } from '../paths.ts'
import type { Names } from '../people/find-names.ts'
import { neighboursOf, type Viewer } from '../people/find-viewer.ts'
import { hasNeed } from './about-condition.ts'
import { inScope, type Scope } from './event-order.ts'
import { type EventKind, eventKinds, events } from './schema.ts'

/** What of the calendar is looked at, as the address says it. */
export type EventFilters = {
  scope: Scope
  kind?: EventKind
  /** Events of the networks next to the viewer's own. */
  near?: boolean
  network?: string
  need?: number
  language?: Language
}
export type Facet = Exclude<keyof EventFilters, 'scope'>

/** The filters an address names; what it names wrongly is as if it were not there. */
export function filtersFrom(query: Record<string, string>, viewer: Viewer | null, names: Names): EventFilters {
  const { kind, network, need, language } = query
  return {
    scope: query.past === '1' ? 'past' : 'upcoming',
    kind: eventKinds.find(each => each === kind),
    near: (viewer && query.near === '1') || undefined,
    network: network && Object.hasOwn(names.networks, network) ? network : undefined,
    need: need && Object.hasOwn(names.needs, need) ? Number(need) : undefined,
    language: isLanguage(language) ? language : undefined,
  }
}

/** The address's query for filters. */
export function queryOf({ scope, near, ...filters }: EventFilters): Query {
  return { past: scope === 'past' ? 1 : undefined, near: near ? 1 : undefined, ...filters }
}

export function isFiltered({ scope, ...filters }: EventFilters): boolean {
  return Object.values(filters).some(value => value !== undefined)
}

/** The condition on `events` for what a viewer may see and the filters let through, but for one facet of them. */
export function matching(viewer: Viewer | null, filters: EventFilters, now: Date, except?: Facet): SQL | undefined {
  const { scope, kind, near, network, need, language } = except ? without(filters, except) : filters
  return and(
    inScope(scope, now),
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
