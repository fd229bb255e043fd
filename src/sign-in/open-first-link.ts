import { and, eq, isNull, sql } from 'drizzle-orm'
import { pathsIn } from '../paths.ts'
import { findManager } from '../people/find-manager.ts'
import { roleCapabilities } from '../people/schema.ts'
import { newToken, sha256 } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { signInLinks } from './schema.ts'

const firstLinkHours = 24

/**
 * A one-time address by which the first coordinator joins, valid for a day; null once somebody manages people.
 * Asking again replaces the address asked for before.
 */
export async function openFirstLink(services: Services): Promise<string | null> {
  if (await findManager(services)) return null
  const { db, now, origin } = services
  const [role] = await db
    .select({ id: roleCapabilities.roleId })
    .from(roleCapabilities)
    .where(eq(roleCapabilities.capability, 'manage_people'))
    .limit(1)
  if (!role) throw new Error('no role may manage people: load the starter content first')
  const token = newToken()
  const expiresAt = new Date(now().getTime() + firstLinkHours * 3_600_000)
  await db.writeTogether([
    db.delete(signInLinks).where(and(isNull(signInLinks.email), sql`grants_role_id IS NOT NULL`)),
    db.insert(signInLinks).values({
      ...{ tokenHash: await sha256(token), grantsRoleId: role.id, returnTo: pathsIn('fi').home, expiresAt },
    }),
  ])
  return origin + pathsIn('fi').signInLink(token)
}
