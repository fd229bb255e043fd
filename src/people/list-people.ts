import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { filterConditions, holds, lastSeen, stateColumn } from './filter-conditions.ts'
import type { PeopleFilters, State } from './people-filters.ts'
import { nameOf } from './shown-name.ts'

export const peopleOnPage = 50

export type PersonInList = {
  id: string
  /** Both null of an anonymised account. */
  name: string | null
  email: string | null
  roleId: string
  networkId: string
  organisationTypeId: string
  state: State
  /** When they were last here, or joined. */
  seenAt: Date
}

type Row = Omit<PersonInList, 'seenAt'> & { seenAt: number }

/**
 * The people who pass the filters by name, fifty at a time beginning at the person `from`; only for whoever manages
 * people. `next` is where the following page begins.
 */
export async function listPeople({ db, now }: Services, filters: PeopleFilters, from: string | undefined) {
  const conditions = [holds(filters.search), ...Object.values(filterConditions(filters, now()))]
  if (from) conditions.push(sql`(people.name, people.id) >= (SELECT name, id FROM people WHERE id = ${from})`)
  const rows = await db.all<Row>(sql`
    SELECT id, ${nameOf('people')} AS name, CASE WHEN anonymised_at IS NULL THEN email END AS email, role_id AS roleId,
      home_network_id AS networkId, organisation_type_id AS organisationTypeId, ${stateColumn} AS state,
      ${lastSeen} AS seenAt
    FROM people WHERE ${sql.join(conditions, sql` AND `)} ORDER BY people.name, people.id LIMIT ${peopleOnPage + 1}`)
  const people: PersonInList[] = rows.slice(0, peopleOnPage).map(row => ({ ...row, seenAt: new Date(row.seenAt) }))
  return { people, next: rows[peopleOnPage]?.id ?? null }
}
