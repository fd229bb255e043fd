import { and, eq, isNull, sql } from 'drizzle-orm'
import { pathsIn } from '../paths.ts'
import { people, roleCapabilities } from '../people/schema.ts'
import { newToken, sha256 } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { signInLinks } from './schema.ts'

const firstLinkHours = 24

/**
 * A one-time address by which the first coordinator joins, valid for a day; null once somebody manages people.
 * Asking again replaces the address asked for before.
 */
export async function openFirstLink({ db, now, origin }: Services): Promise<string | null> {
  const [manager] = await db
    .select({ id: people.id })
    .from(people)
    .innerJoin(roleCapabilities, eq(roleCapabilities.roleId, people.roleId))
    .where(and(eq(roleCapabilities.capability, 'manage_people'), eq(people.active, true)))
    .limit(1)
  if (manager) return null
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
