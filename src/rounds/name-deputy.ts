import { sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { deputies } from './schema.ts'

/** Lets somebody of the leader's home network cast its ballots too. Naming twice changes nothing. */
export async function nameDeputy(services: Services, leader: Viewer, personId: string): Promise<void> {
  const { db, now } = services
  const { homeNetworkId: networkId } = leader
  const mayBe = sql`EXISTS (
    SELECT 1 FROM people WHERE id = ${personId} AND active = 1 AND home_network_id = ${networkId}
  ) AND NOT EXISTS (SELECT 1 FROM deputies WHERE network_id = ${networkId} AND person_id = ${personId})`
  const entry = {
    actorId: leader.id,
    action: 'deputy_named',
    subject: { kind: 'person', id: personId },
    details: { network: networkId },
  } as const
  await db.writeTogether([
    auditEntry(services, entry, mayBe),
    // In the order of the table's columns.
    db.insert(deputies).select(sql`
      SELECT ${networkId}, ${personId}, ${leader.id}, ${now().getTime()} WHERE ${mayBe}`),
  ])
}
