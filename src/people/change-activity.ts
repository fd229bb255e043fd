import { eq, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Services } from '../platform/services.ts'
import { indexText } from '../text-index/index-text.ts'
import { hasOtherLeader } from './find-leader.ts'
import { isNamed, personText } from './list-person-texts.ts'
import { carries, managedWithout } from './other-manager.ts'
import { people } from './schema.ts'

type Answer = { ok: true } | { ok: false; refusal: 'last_manager' | 'has_leader' | 'anonymised' }

/**
 * Ends or gives back a person's access; what they wrote stays, a trigger ends their sessions. Refuses what would leave
 * nobody who manages people or a network with two leaders, and anonymised accounts. Whoever calls has found the person;
 * `manager` is who does it.
 */
export async function changeActivity(
  services: Services,
  manager: { id: string },
  personId: string,
  active: boolean,
): Promise<Answer> {
  const { db } = services
  const secondLeader = sql`(${carries(sql`people.role_id`, 'cast_for_network')}
    AND ${hasOtherLeader(sql`people.home_network_id`, personId)})`
  const allowed = sql`people.id = ${personId} AND people.anonymised_at IS NULL AND people.active = ${active ? 0 : 1}
    AND ${active ? sql`NOT ${secondLeader}` : managedWithout(personId)}`
  const entry = {
    actorId: manager.id,
    action: active ? 'activated' : 'deactivated',
    subject: { kind: 'person', id: personId },
  } as const
  const [person] = await db.select({ id: people.id, name: people.name }).from(people).where(eq(people.id, personId))
  await db.writeTogether([
    auditEntry(services, entry, sql`EXISTS (SELECT 1 FROM people WHERE ${allowed})`),
    db.update(people).set({ active }).where(allowed),
    ...(active && person ? [indexText(db, personText(person), isNamed(personId, person.name))] : []),
  ])
  const [now] = await db.all<{ active: number; anonymised: number }>(sql`
    SELECT active, anonymised_at IS NOT NULL AS anonymised FROM people WHERE id = ${personId}`)
  if (now?.anonymised) return { ok: false, refusal: 'anonymised' }
  if ((now?.active === 1) === active) return { ok: true }
  return { ok: false, refusal: active ? 'has_leader' : 'last_manager' }
}
