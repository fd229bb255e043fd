import { sql } from 'drizzle-orm'
import { nameOf } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'
import type { NetworkPerson } from './list-deputies.ts'

export type DeputyChoices = {
  deputies: NetworkPerson[]
  /** Whom the leader may name: who is at home in the network, has a vote, and does not cast its ballots yet. */
  candidates: NetworkPerson[]
}

/** A network's deputies and those who could be, in one read: somebody named or removed meanwhile is in one of the two. */
export async function findDeputyChoices({ db }: Services, networkId: string): Promise<DeputyChoices> {
  const holds = (capability: string) =>
    sql`people.role_id IN (SELECT role_id FROM role_capabilities WHERE capability = ${capability})`
  const rows = await db.all<NetworkPerson & { isDeputy: number }>(sql`
    SELECT people.id, ${nameOf('people')} AS name, people.role_id AS roleId, d.person_id IS NOT NULL AS isDeputy
    FROM people LEFT JOIN deputies d ON d.network_id = people.home_network_id AND d.person_id = people.id
    WHERE people.home_network_id = ${networkId} AND people.active = 1
      AND (d.person_id IS NOT NULL OR ${holds('vote')} AND NOT ${holds('cast_for_network')})
    ORDER BY name, people.id`)
  return { deputies: rows.filter(row => row.isDeputy), candidates: rows.filter(row => !row.isDeputy) }
}
