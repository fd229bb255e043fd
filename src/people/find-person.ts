import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'

export type Person = {
  id: string
  name: string
  email: string
  language: Language
  roleId: string
  organisationTypeId: string
  homeNetworkId: string
  otherNetworkIds: string[]
  active: boolean
  joinedAt: Date
}

type Row = Omit<Person, 'otherNetworkIds' | 'active' | 'joinedAt'> & {
  others: string
  active: number
  joinedAt: number
}

/** A person, whether active or not, or null. */
export async function findPerson({ db }: Services, id: string): Promise<Person | null> {
  const [row] = await db.all<Row>(sql`
    SELECT id, name, email, language, role_id AS roleId, organisation_type_id AS organisationTypeId,
      home_network_id AS homeNetworkId, active, joined_at AS joinedAt, (
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
  }
}
