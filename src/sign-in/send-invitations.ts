import { type SQL, sql } from 'drizzle-orm'
import { areaOf } from '../audit/audit-areas.ts'
import { auditEntries } from '../audit/schema.ts'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { newId } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { mailInvitations } from './mail-invitations.ts'
import { invitationDays } from './policy.ts'
import { invitations } from './schema.ts'

export type Invited = {
  email: string
  roleId: string
  networkId: string
  language: Language
  /** Whose role the invited person takes over when they join, and which one they get then. */
  succeedsId?: string
  succeededRoleId?: string
}

const dayMs = 86_400_000
/** The same invitation within this time is one form sent twice. */
export const sameFormMs = 60_000

/**
 * Lets addresses in with a role and tells their owners by mail, at once or until that can be done; all are written or none. A second invitation replaces
 * the first, and the same one within a minute writes and sends nothing. Members are left out.
 */
export async function sendInvitations(services: Services, inviter: Viewer, invited: Invited[]): Promise<void> {
  const { db, now } = services
  const rows = JSON.stringify(invited.map(each => ({ ...each, id: newId() })))
  const at = now().getTime()
  await db.writeTogether([
    db
      .insert(invitations)
      .select(rowsFrom(rows, inviter.id, at))
      .onConflictDoUpdate({
        target: invitations.email,
        set: Object.fromEntries(replaced.map(([property, column]) => [property, sql.raw(`excluded.${column}`)])),
        setWhere: sql`invitations.invited_at <= ${at - sameFormMs} OR ${differs}`,
      }),
    invitationEntries(services, inviter.id, sql`SELECT json_extract(value, '$.id') FROM json_each(${rows})`),
  ])
  services.later(mailInvitations(services))
}

/** Lines of the audit log for the invitations with the ids a query gives, to stand in the batch that writes those. */
export function invitationEntries({ db, now }: Services, inviterId: string, ids: SQL) {
  // In the order of the table's columns.
  return db.insert(auditEntries).select(sql`
    SELECT NULL, ${now().getTime()}, ${inviterId}, 'invited', ${areaOf('invited')}, 'invitation', id,
      json_object('role', role_id, 'network', network_id) FROM invitations WHERE id IN (${ids})`)
}

// In the order of the table's columns.
function rowsFrom(rows: string, inviterId: string, at: number): SQL {
  const given = (key: keyof Invited | 'id') => sql.raw(`json_extract(value, '$.${key}')`)
  return sql`
    SELECT ${given('email')}, ${given('roleId')}, ${given('networkId')}, ${inviterId}, ${at},
      ${at + invitationDays * dayMs}, ${given('id')}, ${given('language')}, ${given('succeedsId')},
      ${given('succeededRoleId')}, NULL, ${at}, 0
    FROM json_each(${rows}) WHERE NOT EXISTS (SELECT 1 FROM people WHERE people.email = ${given('email')})`
}

const replaced = [
  ...[['roleId', 'role_id'] as const, ['networkId', 'network_id'] as const, ['invitedBy', 'invited_by'] as const],
  ...[['invitedAt', 'invited_at'] as const, ['expiresAt', 'expires_at'] as const, ['id', 'id'] as const],
  ...[['language', 'language'] as const, ['succeedsId', 'succeeds_id'] as const],
  ...[['succeededRoleId', 'succeeded_role_id'] as const, ['mailedAt', 'mailed_at'] as const],
  ...[['mailDueAt', 'mail_due_at'] as const, ['mailTries', 'mail_tries'] as const],
]

const differs = sql.raw(
  ['role_id', 'network_id', 'language', 'succeeds_id', 'succeeded_role_id']
    .map(column => `invitations.${column} IS NOT excluded.${column}`)
    .join(' OR '),
)
