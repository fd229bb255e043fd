import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import { nameOf } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'

export const invitationsOnPage = 50

export type OpenInvitation = {
  id: string
  email: string
  roleId: string
  networkId: string | null
  /** The language of the mail. */
  language: Language | null
  /** Null when their account has been anonymised. */
  inviterName: string | null
  invitedAt: Date
  expiresAt: Date
  /** Whether the mail has left, is tried again, or could not be sent. */
  mail: 'sent' | 'waiting' | 'failed'
  /** Who gives a leader's role to whoever joins with it. */
  succeedsName: string | null
}

type Row = Omit<OpenInvitation, 'invitedAt' | 'expiresAt'> & { invitedAt: number; expiresAt: number }

/**
 * Invitations that nobody has used yet, the last sent first and those sent at once by address, fifty at a time beginning
 * at the one with the id `from`.
 * `next` is where the following page begins.
 */
export async function listInvitations({ db, now }: Services, from?: string) {
  const time = now().getTime()
  const start = from
    ? sql`AND (-i.expires_at, i.email) >= (SELECT -expires_at, email FROM invitations WHERE id = ${from})`
    : sql``
  const [rows, [total]] = await Promise.all([
    db.all<Row>(sql`
      SELECT i.id, i.email, i.role_id AS roleId, i.network_id AS networkId, i.language, i.invited_at AS invitedAt,
        i.expires_at AS expiresAt, CASE WHEN i.mailed_at IS NOT NULL THEN 'sent'
          WHEN i.mail_due_at IS NOT NULL THEN 'waiting' ELSE 'failed' END AS mail,
        ${nameOf('inviter')} AS inviterName, ${nameOf('leader')} AS succeedsName
      FROM invitations i JOIN people inviter ON inviter.id = i.invited_by
        LEFT JOIN people leader ON leader.id = i.succeeds_id
      WHERE i.expires_at > ${time} ${start}
      ORDER BY i.expires_at DESC, i.email LIMIT ${invitationsOnPage + 1}`),
    db.all<{ count: number }>(sql`SELECT count(*) AS count FROM invitations WHERE expires_at > ${time}`),
  ])
  const invitations: OpenInvitation[] = rows
    .slice(0, invitationsOnPage)
    .map(row => ({ ...row, invitedAt: new Date(row.invitedAt), expiresAt: new Date(row.expiresAt) }))
  return { invitations, count: total?.count ?? 0, next: rows[invitationsOnPage]?.id ?? null }
}
