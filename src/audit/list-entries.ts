import { type SQL, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { AuditAction } from './audit-areas.ts'
import type { AuditSubject } from './audit-entry.ts'
import type { AuditCursor, AuditFilters } from './audit-filters.ts'

export const entriesOnPage = 50

/** Somebody as the log names them; `name` is null of an anonymised account. */
export type NamedPerson = { id: string; name: string | null; roleId: string }

export type AuditEntry = {
  id: number
  at: Date
  /** Null for visitors and for the service itself. */
  actor: NamedPerson | null
  action: AuditAction
  subject: { kind: AuditSubject; id: string } | null
  /** The subject when it is a person. */
  person: NamedPerson | null
  /** Which discussion an answer stands in. */
  under: { kind: 'thread' | 'practice' | 'need' | 'event'; id: string } | null
  details: Record<string, string | number | boolean | null>
}

export type AuditPage = { entries: AuditEntry[]; next: string | null }

type Row = {
  id: number
  at: number
  action: AuditAction
  details: string
  subjectKind: AuditSubject | null
  subjectId: string | null
  actorId: string | null
  actorName: string | null
  actorRole: string
  personId: string | null
  personName: string | null
  personRole: string
  underKind: 'thread' | 'practice' | 'need' | 'event' | null
  underId: string
}

/** The log that passes the filters, newest first, after the cursor `before` when there is one. One query. */
export async function listEntries(
  { db }: Services,
  filters: AuditFilters,
  before: AuditCursor | null,
): Promise<AuditPage> {
  const rows = await db.all<Row>(sql`
    WITH picked AS (${pickedBy(filters, before)})
    SELECT picked.id, picked.at, action, details, picked.subject_kind AS subjectKind, picked.subject_id AS subjectId,
      actor.id AS actorId, ${named('actor')} AS actorName, actor.role_id AS actorRole,
      person.id AS personId, ${named('person')} AS personName, person.role_id AS personRole,
      answers.subject_kind AS underKind, answers.subject_id AS underId
    FROM picked
      LEFT JOIN people actor ON actor.id = actor_id
      LEFT JOIN people person ON picked.subject_kind = 'person' AND person.id = picked.subject_id
      LEFT JOIN answers ON picked.subject_kind = 'answer' AND answers.id = picked.subject_id
    ORDER BY picked.at DESC, picked.id DESC`)
  const entries = rows.slice(0, entriesOnPage).map(asEntry)
  const last = entries.at(-1)
  return { entries, next: rows.length > entriesOnPage && last ? `${last.at.getTime()}-${last.id}` : null }
}

/** What a person did and what was done to them stand in two indexes, so they are read apart. */
function pickedBy({ area, person }: AuditFilters, before: AuditCursor | null): SQL {
  const conditions = [
    ...(area ? [sql`area = ${area}`] : []),
    ...(before ? [sql`(at, id) < (${before.at}, ${before.id})`] : []),
  ]
  const newest = (...of: SQL[]) => {
    const where = [...of, ...conditions]
    return sql`SELECT * FROM audit_entries ${where.length > 0 ? sql`WHERE ${sql.join(where, sql` AND `)}` : sql``}
      ORDER BY at DESC, id DESC LIMIT ${entriesOnPage + 1}`
  }
  if (!person) return newest()
  return sql`
    SELECT * FROM (${newest(sql`actor_id = ${person}`)})
    UNION SELECT * FROM (${newest(sql`subject_kind = 'person'`, sql`subject_id = ${person}`)})
    ORDER BY at DESC, id DESC LIMIT ${entriesOnPage + 1}`
}

function named(alias: 'actor' | 'person'): SQL {
  return sql.raw(`CASE WHEN ${alias}.anonymised_at IS NULL THEN ${alias}.name END`)
}

function asEntry(row: Row): AuditEntry {
  return {
    ...{ id: row.id, at: new Date(row.at), action: row.action, details: JSON.parse(row.details) },
    actor: row.actorId === null ? null : { id: row.actorId, name: row.actorName, roleId: row.actorRole },
    subject: row.subjectKind && row.subjectId ? { kind: row.subjectKind, id: row.subjectId } : null,
    person: row.personId === null ? null : { id: row.personId, name: row.personName, roleId: row.personRole },
    under: row.underKind && { kind: row.underKind, id: row.underId },
  }
}
