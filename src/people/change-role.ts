import { and, eq, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Services } from '../platform/services.ts'
import { hasOtherLeader } from './find-leader.ts'
import type { Person } from './find-person.ts'
import { carries, managedWithout } from './other-manager.ts'
import { people } from './schema.ts'

type Answer = { ok: true } | { ok: false; refusal: 'last_manager' | 'has_leader' | 'anonymised' }

/**
 * Gives a person another role; a trigger ends their sessions. Refuses what would leave nobody who manages people or a
 * network with two leaders, and anonymised accounts. `manager` is who does it.
 */
export async function changeRole(
  services: Services,
  manager: { id: string },
  person: Person,
  roleId: string,
): Promise<Answer> {
  const { db } = services
  const leads = carries(roleId, 'cast_for_network')
  const allowed = sql`people.id = ${person.id} AND people.anonymised_at IS NULL AND people.role_id <> ${roleId}
    AND (${carries(roleId, 'manage_people')} OR ${managedWithout(person.id)})
    AND NOT (${leads} AND people.active = 1 AND ${hasOtherLeader(sql`people.home_network_id`, person.id)})`
  const entry = {
    actorId: manager.id,
    action: 'role_changed',
    subject: { kind: 'person', id: person.id },
    details: { from: person.roleId, to: roleId },
  } as const
  await db.writeTogether([
    auditEntry(services, entry, sql`EXISTS (SELECT 1 FROM people WHERE ${allowed})`),
    db
      .update(people)
      .set({ roleId })
      .where(and(eq(people.id, person.id), allowed)),
  ])
  const [now] = await db.all<{ roleId: string; anonymised: number; leader: number }>(sql`
    SELECT role_id AS roleId, anonymised_at IS NOT NULL AS anonymised,
      ${leads} AND ${hasOtherLeader(sql`people.home_network_id`, person.id)} AS leader
    FROM people WHERE id = ${person.id}`)
  if (now?.roleId === roleId) return { ok: true }
  if (now?.anonymised) return { ok: false, refusal: 'anonymised' }
  return { ok: false, refusal: now?.leader ? 'has_leader' : 'last_manager' }
}
