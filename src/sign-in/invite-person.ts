import { eq } from 'drizzle-orm'
import { invitationMail } from '../../views/mail/invitation.ts'
import type { Language } from '../i18n/messages.ts'
import { pathsIn } from '../paths.ts'
import { findNames } from '../people/find-names.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { people } from '../people/schema.ts'
import type { Services } from '../platform/services.ts'
import { invitationDays } from './policy.ts'
import { invitations } from './schema.ts'
import type { InvitationForm } from './sign-in-form.ts'

type Answer = { ok: true } | { ok: false; refusal: 'already_here' }

/** Lets an address in with a role and tells its owner by mail. A second invitation replaces the first. */
export async function invitePerson(
  services: Services,
  inviter: Viewer,
  { form, language }: { form: InvitationForm; language: Language },
): Promise<Answer> {
  const { db, now, mailer, origin } = services
  const [known] = await db.select({ id: people.id }).from(people).where(eq(people.email, form.email))
  if (known) return { ok: false, refusal: 'already_here' }
  const invitedAt = now()
  const expiresAt = new Date(invitedAt.getTime() + invitationDays * 86_400_000)
  const terms = { roleId: form.role, networkId: form.network, invitedBy: inviter.id, invitedAt, expiresAt }
  await db
    .insert(invitations)
    .values({ email: form.email, ...terms })
    .onConflictDoUpdate({ target: invitations.email, set: terms })
  const names = await findNames(services, language)
  const mail = invitationMail(language, {
    service: names.service,
    inviter: inviter.name,
    role: names.roles[form.role] ?? '',
    address: origin + pathsIn(language).signIn(),
    days: invitationDays,
  })
  services.later(mailer.send({ to: form.email, ...mail }))
  return { ok: true }
}
