import { eq } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import { findLeader } from '../people/find-leader.ts'
import type { Person } from '../people/find-person.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { mayCast } from '../people/may-cast.ts'
import { people } from '../people/schema.ts'
import type { Services } from '../platform/services.ts'
import { findInvitedLeader } from './find-invited-leader.ts'
import { sendInvitations } from './send-invitations.ts'
import type { InvitationForm } from './sign-in-form.ts'

type Answer =
  | { ok: true }
  | { ok: false; refusal: 'already_here' }
  | { ok: false; refusal: 'has_leader'; leaderId: string }
  | { ok: false; refusal: 'leader_invited'; email: string }

/**
 * Lets an address in with a role and tells its owner by mail. A second invitation replaces the first. Refuses members,
 * and a leader for a network that has one, whose role is handed over, or that has invited one.
 */
export async function invitePerson(services: Services, inviter: Viewer, form: InvitationForm): Promise<Answer> {
  const { email, role: roleId, network: networkId } = form
  if (await isMember(services, email)) return { ok: false, refusal: 'already_here' }
  if (await mayCast(services, roleId)) {
    const leader = await findLeader(services, networkId)
    if (leader) return { ok: false, refusal: 'has_leader', leaderId: leader.id }
    const invited = await findInvitedLeader(services, networkId, email)
    if (invited) return { ok: false, refusal: 'leader_invited', email: invited }
  }
  await sendInvitations(services, inviter, [{ email, roleId, networkId, language: form.language ?? inviter.language }])
  return { ok: true }
}

type Successor = { email: string; language: Language; roleId: string }

/**
 * Invites somebody to take over a leader's role: when they join, the leader gets the role `roleId`. Refuses members, who
 * are chosen instead, and somebody besides another who is invited already.
 */
export async function inviteSuccessor(
  services: Services,
  inviter: Viewer,
  leader: Person,
  { email, language, roleId }: Successor,
): Promise<Exclude<Answer, { refusal: 'has_leader' }>> {
  if (await isMember(services, email)) return { ok: false, refusal: 'already_here' }
  const other = await findInvitedLeader(services, leader.homeNetworkId, email)
  if (other) return { ok: false, refusal: 'leader_invited', email: other }
  const invited = { email, language, roleId: leader.roleId, networkId: leader.homeNetworkId }
  await sendInvitations(services, inviter, [{ ...invited, succeedsId: leader.id, succeededRoleId: roleId }])
  return { ok: true }
}

async function isMember({ db }: Services, email: string): Promise<boolean> {
  const [known] = await db.select({ id: people.id }).from(people).where(eq(people.email, email))
  return known !== undefined
}
