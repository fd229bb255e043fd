import { isLanguage, type Language } from '../i18n/messages.ts'
import type { Query } from '../paths.ts'
import type { Names } from '../people/find-names.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { type EventKind, eventKinds } from './event-kinds.ts'
import type { Scope } from './event-order.ts'

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

/** The filters a feed keeps, as JSON: what a query says, without what only a page shows. */
export function storedFilters({ scope, ...filters }: EventFilters): string {
  return JSON.stringify(filters)
}

/** Filters that a feed has kept. */
export function filtersIn(stored: string): EventFilters {
  return { ...JSON.parse(stored), scope: 'upcoming' }
}

export function isFiltered({ scope, ...filters }: EventFilters): boolean {
  return Object.values(filters).some(value => value !== undefined)
}
