import { eq, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Language } from '../i18n/messages.ts'
import { hasOtherLeader } from '../people/find-leader.ts'
import { personText } from '../people/list-person-texts.ts'
import { carries, managedWithout } from '../people/other-manager.ts'
import { people } from '../people/schema.ts'
import type { Statement } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { indexText } from '../text-index/index-text.ts'
import type { FoundLink } from './find-link.ts'
import { plainRole } from './policy.ts'
import { invitations } from './schema.ts'
import type { JoinForm } from './sign-in-form.ts'

type Newcomer = { id: string; email: string; language: Language; form: JoinForm }

/**
 * What makes a newcomer a member: the person, the end of their invitation and, when they were invited in a leader's
 * place, the role that leader gets. A network never has two leaders: whoever comes second gets the plain role.
 */
export function joinStatements(services: Services, link: FoundLink, newcomer: Newcomer): Statement[] {
  const { db, now } = services
  const { id, email, language, form } = newcomer
  const { name, network, organisation } = form
  const isSecond = sql`${carries(link.roleId, 'cast_for_network')} AND ${hasOtherLeader(network, id)}`
  return [
    ...succeed(services, link, newcomer),
    db.insert(people).values({
      ...{ id, email, language, name, organisationTypeId: organisation, homeNetworkId: network, joinedAt: now() },
      roleId: sql`CASE WHEN ${isSecond} THEN ${plainRole} ELSE ${link.roleId} END`,
    }),
    indexText(db, personText({ id, name })),
    db.delete(invitations).where(eq(invitations.email, email)),
    auditEntry(services, { actorId: id, action: 'joined', details: { role: link.roleId, network } }),
  ]
}

function succeed(services: Services, { roleId, succession }: FoundLink, { id, email, form }: Newcomer): Statement[] {
  if (!succession) return []
  const { leaderId, leaderRoleId, inviterId } = succession
  const { network } = form
  const allowed = sql`people.id = ${leaderId} AND people.role_id = ${roleId} AND people.active = 1
    AND people.home_network_id = ${network} AND ${managedWithout(leaderId)}
    AND EXISTS (SELECT 1 FROM invitations WHERE email = ${email} AND succeeds_id = ${leaderId})`
  const entry = {
    actorId: inviterId,
    action: 'leader_handed_over',
    subject: { kind: 'person', id },
    details: { network, from: leaderId, to: id, role: leaderRoleId },
  } as const
  const formerly = {
    actorId: inviterId,
    action: 'role_changed',
    subject: { kind: 'person', id: leaderId },
    details: { from: roleId, to: leaderRoleId },
  } as const
  const isAllowed = sql`EXISTS (SELECT 1 FROM people WHERE ${allowed})`
  return [
    auditEntry(services, formerly, isAllowed),
    auditEntry(services, entry, isAllowed),
    services.db.update(people).set({ roleId: leaderRoleId }).where(allowed),
  ]
}
