import { eq, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import { newId } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { mailInvitations } from './mail-invitations.ts'
import { invitationDays } from './policy.ts'
import { invitations } from './schema.ts'
import { invitationEntries } from './send-invitations.ts'

/**
 * Mails an invitation again and lets it live from now on. It gets a new id, so that a form sent twice mails once.
 * Returns whether there was one with this id.
 */
export async function resendInvitation(services: Services, inviter: Viewer, id: string): Promise<boolean> {
  const { db, now } = services
  const sent = newId()
  const invitedAt = now()
  const expiresAt = new Date(invitedAt.getTime() + invitationDays * 86_400_000)
  await db.writeTogether([
    db
      .update(invitations)
      .set({
        id: sent,
        invitedBy: inviter.id,
        invitedAt,
        expiresAt,
        mailedAt: null,
        mailDueAt: invitedAt,
        mailTries: 0,
      })
      .where(eq(invitations.id, id)),
    invitationEntries(services, inviter.id, sql`SELECT ${sent}`),
  ])
  const [found] = await db.select({ id: invitations.id }).from(invitations).where(eq(invitations.id, sent))
  if (!found) return false
  services.later(mailInvitations(services))
  return true
}
