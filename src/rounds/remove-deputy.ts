import { and, eq, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { deputies } from './schema.ts'

/** Takes a deputy's right away; the ballots they cast stand. */
export async function removeDeputy(services: Services, leader: Viewer, personId: string): Promise<void> {
  const { db } = services
  const { homeNetworkId: networkId } = leader
  const entry = {
    actorId: leader.id,
    action: 'deputy_removed',
    subject: { kind: 'person', id: personId },
    details: { network: networkId },
  } as const
  const isOne = sql`EXISTS (SELECT 1 FROM deputies WHERE network_id = ${networkId} AND person_id = ${personId})`
  await db.writeTogether([
    auditEntry(services, entry, isOne),
    db.delete(deputies).where(and(eq(deputies.networkId, networkId), eq(deputies.personId, personId))),
  ])
}
