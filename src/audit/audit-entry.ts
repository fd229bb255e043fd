import type { Statement } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { auditEntries } from './schema.ts'

/** What the log knows of; each has a sentence in `t.audit.actions`. */
export const auditActions = [
  'signed_in',
  'joined',
  'signed_out',
  'sessions_ended',
  'invited',
  'invitation_withdrawn',
  'role_changed',
  'networks_changed',
  'leader_handed_over',
  'deactivated',
  'activated',
  'anonymised',
  'account_closed',
  'data_downloaded',
  'network_added',
  'network_changed',
  'network_merged',
  'network_retired',
  'networks_imported',
  'setting_changed',
  'page_text_changed',
  'term_changed',
  'theme_changed',
  'post_reported',
  'report_kept',
  'post_erased',
  'feedback_answered',
] as const

export type AuditAction = (typeof auditActions)[number]

export type AuditSubject =
  | 'person'
  | 'invitation'
  | 'network'
  | 'setting'
  | 'page_text'
  | 'term'
  | 'theme'
  | 'practice'
  | 'thread'
  | 'answer'
  | 'event'
  | 'feedback'

type Entry = {
  /** Who did it; null for visitors and for the service itself. */
  actorId: string | null
  action: AuditAction
  subject?: { kind: AuditSubject; id: string }
  /** Ids and small values only, such as `{ from: 'worker', to: 'leader' }`: never names, mail addresses or texts. */
  details?: Record<string, string | number | boolean | null>
}

/** The statement that writes a line of the audit log; it goes into the same `writeTogether` as what it tells of. */
export function auditEntry({ db, now }: Pick<Services, 'db' | 'now'>, entry: Entry): Statement {
  return db.insert(auditEntries).values({
    at: now(),
    actorId: entry.actorId,
    action: entry.action,
    subjectKind: entry.subject?.kind ?? null,
    subjectId: entry.subject?.id ?? null,
    details: JSON.stringify(entry.details ?? {}),
  })
}
