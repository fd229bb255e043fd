import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'

export const peopleOnPage = 30

export type NetworkPerson = {
  id: string
  name: string
  roleId: string
  organisationTypeId: string
  homeNetworkId: string
}

export type NetworkPeople = { people: NetworkPerson[]; count: number; next: string | null }

/**
 * The people of a network, whoever casts its ballot first, thirty at a time beginning at the person `from`.
 * For signed-in viewers only: whoever calls has checked that.
 */
export async function listNetworkPeople({ db }: Services, networkId: string, from?: string): Promise<NetworkPeople> {
  const place = sql`(role_id NOT IN (SELECT role_id FROM role_capabilities WHERE capability = 'cast_for_network'), name, id)`
  const members = sql`active = 1 AND (home_network_id = ${networkId}
    OR id IN (SELECT person_id FROM memberships WHERE network_id = ${networkId}))`
  const start = from
    ? sql`AND ${place} >= (SELECT role_id NOT IN (
        SELECT role_id FROM role_capabilities WHERE capability = 'cast_for_network'
      ), name, id FROM people WHERE id = ${from})`
    : sql``
  const [rows, [total]] = await Promise.all([
    db.all<NetworkPerson>(sql`
      SELECT id, name, role_id AS roleId, organisation_type_id AS organisationTypeId, home_network_id AS homeNetworkId
      FROM people WHERE ${members} ${start}
      ORDER BY role_id NOT IN (SELECT role_id FROM role_capabilities WHERE capability = 'cast_for_network'), name, id
      LIMIT ${peopleOnPage + 1}`),
    db.all<{ count: number }>(sql`SELECT count(*) AS count FROM people WHERE ${members}`),
  ])
  return { people: rows.slice(0, peopleOnPage), count: total?.count ?? 0, next: rows[peopleOnPage]?.id ?? null }
}
