import { and, eq, type SQL, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Services } from '../platform/services.ts'
import { hasOtherLeader } from './find-leader.ts'
import type { Person } from './find-person.ts'
import { carries } from './other-manager.ts'
import { memberships, people } from './schema.ts'

type Answer = { ok: true } | { ok: false; refusal: 'has_leader' | 'anonymised' }

/**
 * Gives a person another home network and other networks besides it; triggers end their sessions when something changes.
 * Refuses to bring a leader to a network that has one, and anonymised accounts. `manager` is who does it.
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
  const isAllowed: SQL = sql`EXISTS (SELECT 1 FROM people WHERE ${allowed})`
  await db.writeTogether([
    auditEntry(services, entry, sql`EXISTS (SELECT 1 FROM people WHERE ${allowed} AND ${differs})`),
    db.update(people).set({ homeNetworkId: home }).where(allowed),
    db.delete(memberships).where(and(isTheirs, sql`NOT ${isKept}`, isAllowed)),
    db
      .insert(memberships)
      .select(sql`SELECT ${person.id}, value FROM json_each(${JSON.stringify(kept)}) WHERE ${isAllowed}`)
      .onConflictDoNothing(),
  ])
  const [now] = await db.all<{ anonymised: number; allowed: number }>(sql`
    SELECT anonymised_at IS NOT NULL AS anonymised, ${isAllowed} AS allowed FROM people WHERE id = ${person.id}`)
  if (now?.allowed) return { ok: true }
  return { ok: false, refusal: now?.anonymised ? 'anonymised' : 'has_leader' }
}
