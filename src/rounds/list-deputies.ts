import { sql } from 'drizzle-orm'
import { nameOf } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'

/** Somebody who casts a network's ballots besides its leader, or could. */
export type NetworkPerson = { id: string; name: string | null; roleId: string }

/** The deputies of a network. Whoever has left it, or the service, is none any more. */
export function listDeputies({ db }: Services, networkId: string): Promise<NetworkPerson[]> {
  return db.all<NetworkPerson>(sql`
    SELECT people.id, ${nameOf('people')} AS name, people.role_id AS roleId
    FROM deputies d JOIN people ON people.id = d.person_id
    WHERE d.network_id = ${networkId} AND people.active = 1 AND people.home_network_id = d.network_id
    ORDER BY name, people.id`)
}
