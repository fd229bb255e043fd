import { sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Services } from '../platform/services.ts'
import { hasOtherLeader } from './find-leader.ts'
import type { Person } from './find-person.ts'
import { carries, managedWithout } from './other-manager.ts'
import { people } from './schema.ts'

type HandOver = { successorId: string; roleId: string }
type Answer = { ok: true } | { ok: false; refusal: 'not_handed_over' }

/**
 * Gives a leader's role to somebody else of the same network and the leader another role, both at once; triggers end
 * the sessions of both. Refuses when the leader leads no more, when the successor is not at home in the network or has
 * left, and what would leave two leaders or nobody who manages people. `manager` is who does it.
 */
export async function handOverRole(
  services: Services,
  manager: { id: string },
  leader: Person,
  { successorId, roleId }: HandOver,
): Promise<Answer> {
  const { db } = services
  const network = leader.homeNetworkId
  const here = sql`home_network_id = ${network} AND active = 1`
  // In one statement, so that the network is never without a leader and never has two.
  const allowed = sql`EXISTS (SELECT 1 FROM people WHERE id = ${leader.id} AND role_id = ${leader.roleId} AND ${here})
    AND EXISTS (SELECT 1 FROM people WHERE id = ${successorId} AND role_id <> ${leader.roleId} AND ${here})
    AND ${carries(leader.roleId, 'cast_for_network')} AND NOT ${carries(roleId, 'cast_for_network')}
    AND NOT ${hasOtherLeader(network, leader.id)}
    AND ${managedWithout(leader.id)} AND ${managedWithout(successorId)}`
  const entry = {
    actorId: manager.id,
    action: 'leader_handed_over',
    subject: { kind: 'person', id: successorId },
    details: { network, from: leader.id, to: successorId, role: roleId },
  } as const
  const formerly = {
    actorId: manager.id,
    action: 'role_changed',
    subject: { kind: 'person', id: leader.id },
    details: { from: leader.roleId, to: roleId },
  } as const
  await db.writeTogether([
    auditEntry(services, formerly, allowed),
    auditEntry(services, entry, allowed),
    db
      .update(people)
      .set({ roleId: sql`iif(id = ${leader.id}, ${roleId}, ${leader.roleId})` })
      .where(sql`id IN (${leader.id}, ${successorId}) AND ${allowed}`),
  ])
  const [now] = await db.all<{ done: number }>(sql`
    SELECT EXISTS (SELECT 1 FROM people WHERE id = ${leader.id} AND role_id = ${roleId})
      AND EXISTS (SELECT 1 FROM people WHERE id = ${successorId} AND role_id = ${leader.roleId}) AS done`)
  return now?.done ? { ok: true } : { ok: false, refusal: 'not_handed_over' }
}
