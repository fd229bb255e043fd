import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'
import { lastSeen } from './filter-conditions.ts'
import { nameOf } from './shown-name.ts'

export type Person = {
  id: string
  /** Both null of an anonymised account. */
  name: string | null
  email: string | null
  language: Language
  roleId: string
  organisationTypeId: string
  homeNetworkId: string
  otherNetworkIds: string[]
  active: boolean
  joinedAt: Date
  /** When they were last here, or joined. */
  seenAt: Date
  anonymisedAt: Date | null
}

type Row = Omit<Person, 'otherNetworkIds' | 'active' | 'joinedAt' | 'seenAt' | 'anonymisedAt'> & {
  others: string
  active: number
  joinedAt: number
  seenAt: number
  anonymisedAt: number | null
}

/** A person, whether active or not, or what an anonymised account keeps; null when there is none. */
export async function findPerson({ db }: Services, id: string): Promise<Person | null> {
  const [row] = await db.all<Row>(sql`
    SELECT id, ${nameOf('people')} AS name, CASE WHEN anonymised_at IS NULL THEN email END AS email, language,
      role_id AS roleId, organisation_type_id AS organisationTypeId, home_network_id AS homeNetworkId, active,
      joined_at AS joinedAt, ${lastSeen} AS seenAt, anonymised_at AS anonymisedAt, (
        SELECT json_group_array(network_id) FROM memberships WHERE person_id = id AND network_id <> home_network_id
      ) AS others
    FROM people WHERE id = ${id}`)
  if (!row) return null
  const { others, ...person } = row
  return {
    ...person,
    otherNetworkIds: JSON.parse(others),
    active: row.active === 1,
    joinedAt: new Date(row.joinedAt),
    seenAt: new Date(row.seenAt),
    anonymisedAt: row.anonymisedAt === null ? null : new Date(row.anonymisedAt),
  }
}
