import type { Query } from '../paths.ts'
import { type AuditArea, auditAreas } from './audit-areas.ts'

/** What the log is narrowed to; null is not narrowed. */
export type AuditFilters = { area: AuditArea | null; person: string | null }

/** A place in the log, newest first. */
export type AuditCursor = { at: number; id: number }

/** The filters of an address; what is unknown is left out. Whoever calls looks whether there is such a person. */
export function readFilters(query: Record<string, string>): AuditFilters {
  const area = Object.keys(auditAreas).find(each => each === query.area) as AuditArea | undefined
  return { area: area ?? null, person: query.person || null }
}

/** The same filters as an address, with some changed. */
export function filterQuery(filters: AuditFilters, changes: Partial<AuditFilters> = {}): Query {
  return { ...filters, ...changes }
}

/** Where an address says that a page begins, in a form we wrote. */
export function readCursor(text: string | undefined): AuditCursor | null {
  const [, at, id] = /^(\d{1,15})-(\d{1,15})$/.exec(text ?? '') ?? []
  return at && id ? { at: Number(at), id: Number(id) } : null
}
