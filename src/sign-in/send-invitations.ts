import { type SQL, sql } from 'drizzle-orm'
import { invitationMail } from '../../views/mail/invitation.ts'
import { areaOf } from '../audit/audit-areas.ts'
import { auditEntries } from '../audit/schema.ts'
import type { Language } from '../i18n/messages.ts'
import { pathsIn } from '../paths.ts'
import { findNames } from '../people/find-names.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { newId } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
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

type Sent = { email: string; roleId: string; language: Language }

const dayMs = 86_400_000
/** The same invitation within this time is one form sent twice. */
export const sameFormMs = 60_000

/**
 * Lets addresses in with a role and tells their owners by mail; all are written or none. A second invitation replaces
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
  await mailInvitations(services, inviter, sql`SELECT json_extract(value, '$.id') FROM json_each(${rows})`)
}

/** Lines of the audit log for the invitations with the ids a query gives, to stand in the batch that writes those. */
export function invitationEntries({ db, now }: Services, inviterId: string, ids: SQL) {
  // In the order of the table's columns.
  return db.insert(auditEntries).select(sql`
    SELECT NULL, ${now().getTime()}, ${inviterId}, 'invited', ${areaOf('invited')}, 'invitation', id,
      json_object('role', role_id, 'network', network_id) FROM invitations WHERE id IN (${ids})`)
}

/** Sends the mails of the invitations with the ids a query gives, after the answer has left, each in its language. */
export async function mailInvitations(services: Services, inviter: Viewer, ids: SQL): Promise<void> {
  const sent = await services.db.all<Sent>(sql`
    SELECT email, role_id AS roleId, coalesce(language, ${inviter.language}) AS language
    FROM invitations WHERE id IN (${ids}) ORDER BY email`)
  if (sent.length > 0) services.later(mailAll(services, inviter, sent))
}

async function mailAll(services: Services, inviter: Viewer, sent: Sent[]): Promise<void> {
  const { mailer, origin } = services
  const failures: unknown[] = []
  for (const language of new Set(sent.map(each => each.language))) {
    const names = await findNames(services, language)
    for (const { email, roleId } of sent.filter(each => each.language === language)) {
      const mail = invitationMail(language, {
        ...{ service: names.service, inviter: inviter.name, role: names.roles[roleId] ?? '' },
        ...{ address: origin + pathsIn(language).signIn(), days: invitationDays },
      })
      await mailer.send({ to: email, ...mail }).catch(error => failures.push(error))
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} invitations could not be mailed`)
}

// In the order of the table's columns.
function rowsFrom(rows: string, inviterId: string, at: number): SQL {
  const given = (key: keyof Invited | 'id') => sql.raw(`json_extract(value, '$.${key}')`)
  return sql`
    SELECT ${given('email')}, ${given('roleId')}, ${given('networkId')}, ${inviterId}, ${at},
      ${at + invitationDays * dayMs}, ${given('id')}, ${given('language')}, ${given('succeedsId')},
      ${given('succeededRoleId')}
    FROM json_each(${rows}) WHERE NOT EXISTS (SELECT 1 FROM people WHERE people.email = ${given('email')})`
}

const replaced = [
  ...[['roleId', 'role_id'] as const, ['networkId', 'network_id'] as const, ['invitedBy', 'invited_by'] as const],
  ...[['invitedAt', 'invited_at'] as const, ['expiresAt', 'expires_at'] as const, ['id', 'id'] as const],
  ...[['language', 'language'] as const, ['succeedsId', 'succeeds_id'] as const],
  ['succeededRoleId', 'succeeded_role_id'] as const,
]

const differs = sql.raw(
  ['role_id', 'network_id', 'language', 'succeeds_id', 'succeeded_role_id']
    .map(column => `invitations.${column} IS NOT excluded.${column}`)
    .join(' OR '),
)
