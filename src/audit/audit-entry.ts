import { type SQL, sql } from 'drizzle-orm'
import type { Statement } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { type AuditAction, areaOf } from './audit-areas.ts'
import { auditEntries } from './schema.ts'

export type AuditSubject =
  | 'person'
  | 'invitation'
  | 'network'
  | 'setting'
  | 'page_text'
  | 'term'
  | 'theme'
  | 'synonyms'
  | 'practice'
  | 'thread'
  | 'answer'
  | 'event'
  | 'feedback'
  | 'round'

type Entry = {
  /** Who did it; null for visitors and for the service itself. */
  actorId: string | null
  action: AuditAction
  subject?: { kind: AuditSubject; id: string }
  /** Ids and small values only, such as `{ from: 'worker', to: 'leader' }`: never names, mail addresses or texts. */
  details?: Record<string, string | number | boolean | null>
}

/**
 * The statement that writes a line of the audit log; it goes into the same `writeTogether` as what it tells of. With
 * `when` it writes only if that condition holds, so that an act sent twice, which then changes nothing, is told once.
 */
export function auditEntry({ db, now }: Pick<Services, 'db' | 'now'>, entry: Entry, when: SQL = sql`1`): Statement {
  const { actorId, action, subject, details = {} } = entry
  // In the order of the table's columns.
  return db.insert(auditEntries).select(sql`
    SELECT NULL, ${now().getTime()}, ${actorId}, ${action}, ${areaOf(action)}, ${subject?.kind ?? null},
      ${subject?.id ?? null}, ${JSON.stringify(details)} WHERE ${when}`)
}
