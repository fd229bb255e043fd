import { sql } from 'drizzle-orm'
import { invitationMail } from '../../views/mail/invitation.ts'
import type { Language } from '../i18n/messages.ts'
import { pathsIn } from '../paths.ts'
import { findNames } from '../people/find-names.ts'
import { nameOf } from '../people/shown-name.ts'
import type { Mail } from '../platform/mail/mailer.ts'
import { sendWaiting } from '../platform/mail/send-waiting.ts'
import type { Services } from '../platform/services.ts'
import { invitationDays } from './policy.ts'

type Invited = { email: string; roleId: string; language: Language; inviter: string | null; inviterRole: string }

/** Sends the invitations that have not left yet, each in its language. */
export function mailInvitations(services: Services): Promise<void> {
  return sendWaiting(services, 'invitations', makeMail)
}

/** None when it was used or withdrawn, or can be used no more. An inviter whose account is anonymised is a role. */
async function makeMail(services: Services, id: string): Promise<Mail | null> {
  const { db, now, origin } = services
  const [invited] = await db.all<Invited>(sql`
    SELECT i.email, i.role_id AS roleId, coalesce(i.language, inviter.language) AS language,
      ${nameOf('inviter')} AS inviter, inviter.role_id AS inviterRole
    FROM invitations i JOIN people inviter ON inviter.id = invited_by
    WHERE i.id = ${id} AND expires_at > ${now().getTime()}`)
  if (!invited) return null
  const { email, roleId, language, inviter, inviterRole } = invited
  const { service, roles } = await findNames(services, language)
  const mail = invitationMail(language, {
    ...{ service, inviter: inviter ?? roles[inviterRole] ?? service, role: roles[roleId] ?? '' },
    ...{ address: origin + pathsIn(language).signIn(), days: invitationDays },
  })
  return { to: email, ...mail, id: `invitation-${id}` }
}
