import { sql } from 'drizzle-orm'
import { nameOf } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'
import type { NetworkPerson } from './list-deputies.ts'

/** Whom a leader may name as a deputy: who is at home in the network, has a vote, and does not cast its ballots yet. */
export function listDeputyCandidates({ db }: Services, networkId: string): Promise<NetworkPerson[]> {
  const holds = (capability: string) =>
    sql`people.role_id IN (SELECT role_id FROM role_capabilities WHERE capability = ${capability})`
  return db.all<NetworkPerson>(sql`
    SELECT people.id, ${nameOf('people')} AS name, people.role_id AS roleId FROM people
    WHERE people.home_network_id = ${networkId} AND people.active = 1
      AND ${holds('vote')} AND NOT ${holds('cast_for_network')}
      AND NOT EXISTS (SELECT 1 FROM deputies d WHERE d.network_id = ${networkId} AND d.person_id = people.id)
    ORDER BY name, people.id`)
}
