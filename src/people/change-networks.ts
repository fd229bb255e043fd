import { and, eq, type SQL, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { hasOtherLeader } from './find-leader.ts'
import type { Person } from './find-person.ts'
import { carries } from './other-manager.ts'
import { memberships, people } from './schema.ts'

type Answer = { ok: true } | { ok: false; refusal: 'has_leader' | 'anonymised' | 'moved_on' }

/**
 * Gives a person another home network and other networks besides it; triggers end their sessions when something changes.
 * Refuses to bring a leader to a network that has one, anonymised accounts, and when somebody has given them other
 * networks since `person` was read. `manager` is who does it.
 */
export async function changeNetworks(
  services: Services,
  manager: { id: string },
  person: Person,
  { home, others }: { home: string; others: string[] },
): Promise<Answer> {
  const { db } = services
  const kept = [...new Set(others)].filter(id => id !== home)
  const isKept = sql`network_id IN (SELECT value FROM json_each(${JSON.stringify(kept)}))`
  const isTheirs = eq(memberships.personId, person.id)
  const allowed = sql`people.id = ${person.id} AND people.anonymised_at IS NULL
    AND NOT (people.active = 1 AND ${carries(sql`people.role_id`, 'cast_for_network')} AND ${hasOtherLeader(home, person.id)})`
  const differs = sql`(people.home_network_id <> ${home}
    OR EXISTS (SELECT 1 FROM memberships WHERE person_id = ${person.id} AND NOT ${isKept})
    OR (SELECT count(*) FROM memberships WHERE person_id = ${person.id} AND ${isKept}) < ${kept.length})`
  const entry = {
    actorId: manager.id,
    action: 'networks_changed',
    subject: { kind: 'person', id: person.id },
    details: { from: person.homeNetworkId, to: home, others: kept.length },
  } as const
  const before = JSON.stringify(person.otherNetworkIds.toSorted())
  const isStill = sql`people.home_network_id = ${person.homeNetworkId} AND ${before} = (
    SELECT json_group_array(network_id) FROM (SELECT network_id FROM memberships
      WHERE person_id = people.id AND network_id <> people.home_network_id ORDER BY 1))`
  // The column refuses NULL, and with it everything that is written together.
  const homeNetworkId = sql`CASE WHEN ${isStill} OR NOT ${differs} THEN ${home} END`
  const isAllowed: SQL = sql`EXISTS (SELECT 1 FROM people WHERE ${allowed})`
  const statements = [
    auditEntry(services, entry, sql`EXISTS (SELECT 1 FROM people WHERE ${allowed} AND ${differs})`),
    db.update(people).set({ homeNetworkId }).where(allowed),
    db.delete(memberships).where(and(isTheirs, sql`NOT ${isKept}`, isAllowed)),
    db
      .insert(memberships)
      .select(sql`SELECT ${person.id}, value FROM json_each(${JSON.stringify(kept)}) WHERE ${isAllowed}`)
      .onConflictDoNothing(),
  ]
  try {
    await db.writeTogether(statements)
  } catch (error) {
    if (!refusalIn(error, ['people.home_network_id'])) throw error
    return { ok: false, refusal: 'moved_on' }
  }
  const [now] = await db.all<{ anonymised: number; allowed: number }>(sql`
    SELECT anonymised_at IS NOT NULL AS anonymised, ${isAllowed} AS allowed FROM people WHERE id = ${person.id}`)
  if (now?.allowed) return { ok: true }
  return { ok: false, refusal: now?.anonymised ? 'anonymised' : 'has_leader' }
}
