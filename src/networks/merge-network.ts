import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import { calendarFeeds, events } from '../calendar/schema.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { memberships, people } from '../people/schema.ts'
import { refusalIn, type Statement } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { practices } from '../practices/schema.ts'
import { invitations } from '../sign-in/schema.ts'
import { threads } from '../threads/schema.ts'
import type { Merger } from './find-merger.ts'
import { findStoredNetwork, type StoredNetwork } from './list-stored-networks.ts'
import { networkNeighbours, networks } from './schema.ts'

/** Who speaks for the network from now on, and the role of those who did so until now; null when there is nobody else. */
export type Lead = { leaderId: string; otherRoleId: string } | null

type Merging = { from: StoredNetwork; intoId: string; merger: Merger; lead: Lead }
type Answer = { ok: true } | { ok: false; refusal: 'network_changed' }

/**
 * Makes a network part of another: its people, posts, events, invitations and neighbours become those of the other.
 * What history says stays: ballots, who took part, sealed results. Triggers end the sessions of those who move and turn
 * saved searches that were narrowed to it to the other.
 * Refuses when either of the two is no longer one that works.
 */
export async function mergeNetwork(services: Services, merger: Viewer, merging: Merging): Promise<Answer> {
  const { db } = services
  const { from, intoId, lead } = merging
  const { people: moved, practices: written, threads: asked, events: held } = merging.merger
  const others = lead ? merging.merger.leaders.filter(leader => leader.id !== lead.leaderId) : []
  try {
    await db.writeTogether([
      db
        .update(networks)
        .set({ active: false, mergedInto: intoId, revision: from.revision + 1 })
        .where(eq(networks.id, from.id)),
      db.update(networks).set({ mergedInto: intoId }).where(eq(networks.mergedInto, from.id)),
      ...(lead ? [giveUpLead(services, [from.id, intoId], lead)] : []),
      ...movePeople(services, from.id, intoId),
      ...[practices, threads, events, invitations].map(table =>
        db.update(table).set({ networkId: intoId }).where(eq(table.networkId, from.id)),
      ),
      db
        .update(calendarFeeds)
        .set({ filters: sql`json_set(${calendarFeeds.filters}, '$.network', ${intoId})` })
        .where(sql`${calendarFeeds.filters} ->> '$.network' = ${from.id}`),
      ...moveNeighbours(services, from.id, intoId),
      auditEntry(services, {
        ...{ actorId: merger.id, action: 'network_merged', subject: { kind: 'network', id: from.id } },
        details: { into: intoId, people: moved, practices: written, threads: asked, events: held },
      }),
      ...others.map(({ id }) =>
        auditEntry(services, {
          ...{ actorId: merger.id, action: 'role_changed', subject: { kind: 'person', id } },
          details: { to: lead?.otherRoleId ?? null, because: 'network_merged' },
        }),
      ),
    ])
  } catch (error) {
    if (!refusalIn(error, ['network_changed'])) throw error
    const stored = await findStoredNetwork(services, from.id)
    return stored?.mergedInto === intoId ? { ok: true } : { ok: false, refusal: 'network_changed' }
  }
  return { ok: true }
}

/** Everyone who spoke for either network but one gets another role; whoever came to do so just now too. */
function giveUpLead({ db }: Services, networkIds: string[], { leaderId, otherRoleId }: NonNullable<Lead>): Statement {
  const speaks = sql`${people.roleId} IN (SELECT role_id FROM role_capabilities WHERE capability = 'cast_for_network')`
  return db
    .update(people)
    .set({ roleId: otherRoleId })
    .where(and(inArray(people.homeNetworkId, networkIds), eq(people.active, true), ne(people.id, leaderId), speaks))
}

/** A person belongs to a network once: by home or besides it, not both. */
function movePeople({ db }: Services, fromId: string, intoId: string): Statement[] {
  const atHome = sql`SELECT id FROM people WHERE home_network_id = ${intoId}`
  return [
    db.update(people).set({ homeNetworkId: intoId }).where(eq(people.homeNetworkId, fromId)),
    db
      .insert(memberships)
      .select(sql`
        SELECT person_id, ${intoId} FROM memberships
        WHERE network_id = ${fromId} AND person_id NOT IN (${atHome})`)
      .onConflictDoNothing(),
    db.delete(memberships).where(eq(memberships.networkId, fromId)),
    db.delete(memberships).where(and(eq(memberships.networkId, intoId), sql`${memberships.personId} IN (${atHome})`)),
  ]
}

function moveNeighbours({ db }: Services, fromId: string, intoId: string): Statement[] {
  const both = sql`
    SELECT ${intoId}, neighbour_id FROM network_neighbours WHERE network_id = ${fromId} AND neighbour_id <> ${intoId}
    UNION SELECT network_id, ${intoId} FROM network_neighbours WHERE neighbour_id = ${fromId} AND network_id <> ${intoId}`
  const nextTo = sql`SELECT neighbour_id FROM network_neighbours WHERE network_id = ${fromId}`
  return [
    db
      .update(networks)
      .set({ revision: sql`${networks.revision} + 1` })
      .where(sql`${networks.id} = ${intoId} OR ${networks.id} IN (${nextTo})`),
    db.insert(networkNeighbours).select(sql`SELECT * FROM (${both}) WHERE 1 = 1`).onConflictDoNothing(),
    db
      .delete(networkNeighbours)
      .where(sql`${networkNeighbours.networkId} = ${fromId} OR ${networkNeighbours.neighbourId} = ${fromId}`),
  ]
}
