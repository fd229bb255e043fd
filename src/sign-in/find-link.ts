import { and, eq, gt, isNull } from 'drizzle-orm'
import { findLeader } from '../people/find-leader.ts'
import { findManager } from '../people/find-manager.ts'
import { mayCast } from '../people/may-cast.ts'
import { people } from '../people/schema.ts'
import { sha256 } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { findInvitation } from './find-invitation.ts'
import { plainRole } from './policy.ts'
import { signInLinks } from './schema.ts'

/**
 * What a one-time link opens: the person it signs in, or what a newcomer joins with; null when it is used, old or
 * unknown, and when it is the first coordinator's and somebody manages people already. Looking does not use it up:
 * mail scanners open links.
 */
export async function findLink(services: Services, token: string) {
  const [link] = await services.db
    .select()
    .from(signInLinks)
    .where(
      and(
        eq(signInLinks.tokenHash, await sha256(token)),
        isNull(signInLinks.usedAt),
        gt(signInLinks.expiresAt, services.now()),
      ),
    )
  if (!link) return null
  if (link.email === null && (await findManager(services))) return null
  const [person] = link.email ? await services.db.select().from(people).where(eq(people.email, link.email)) : []
  if (person && !person.active) return null
  const invitation = link.email && !person ? await findInvitation(services, link.email) : null
  return {
    ...link,
    person: person ?? null,
    roleId: link.grantsRoleId ?? (invitation ? await roleOf(services, invitation) : plainRole),
    /** The role they were invited to, which is not theirs when somebody leads the network already. */
    invitedRoleId: invitation?.roleId ?? null,
    networkId: invitation?.networkId ?? null,
    succession: invitation && successionOf(invitation),
  }
}

type Invitation = NonNullable<Awaited<ReturnType<typeof findInvitation>>>

/** Who was invited as a leader is not one when somebody else has begun to lead the network since. */
async function roleOf(services: Services, { roleId, networkId, succeedsId }: Invitation): Promise<string> {
  if (networkId === null || !(await mayCast(services, roleId))) return roleId
  return (await findLeader(services, networkId, succeedsId ?? '')) ? plainRole : roleId
}

/** In whose place somebody was invited, and what the predecessor becomes; null when in nobody's. */
function successionOf({ succeedsId, succeededRoleId, invitedBy }: Invitation) {
  if (succeedsId === null || succeededRoleId === null) return null
  return { leaderId: succeedsId, leaderRoleId: succeededRoleId, inviterId: invitedBy }
}

export type FoundLink = NonNullable<Awaited<ReturnType<typeof findLink>>>
