import { type SQL, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { filterConditions, holds, isAway, stateColumn } from './filter-conditions.ts'
import { type FilterName, filterNames, type PeopleFilters } from './people-filters.ts'

/** How many people pass, and how many each option of a filter would leave when the other filters stay on. */
export type PeopleCounts = { total: number } & Record<FilterName, Record<string, number>>

/** Counts everybody under every option of every filter. One query, which reads each person once. */
export async function countPeople({ db, now }: Services, filters: PeopleFilters): Promise<PeopleCounts> {
  const conditions = filterConditions(filters, now())
  const passes = filterNames.map(name => sql`${conditions[name] ?? sql`1`} AS ${sql.raw(`passes_${name}`)}`)
  const [row] = await db.all<Record<FilterName, string> & { total: number }>(sql`
    WITH found AS MATERIALIZED (
      SELECT id, role_id, organisation_type_id, home_network_id, ${stateColumn} AS state, ${isAway(now())} AS away,
        ${sql.join(passes, sql`, `)}
      FROM people WHERE ${holds(filters.search)}
    ),
    belonging AS (
      SELECT id, home_network_id AS network_id FROM found WHERE ${othersPass('network')}
      UNION SELECT id, network_id FROM found JOIN memberships ON person_id = id WHERE ${othersPass('network')}
    )
    SELECT (SELECT count(*) FROM found WHERE ${allPass(filterNames)}) AS total,
      ${grouped(sql`state`, sql`found WHERE ${othersPass('state')}`)} AS state,
      ${grouped(sql`away`, sql`found WHERE away AND ${othersPass('away')}`)} AS away,
      ${grouped(sql`role_id`, sql`found WHERE ${othersPass('role')}`)} AS role,
      ${grouped(sql`network_id`, sql`belonging`)} AS network,
      ${grouped(sql`organisation_type_id`, sql`found WHERE ${othersPass('organisation')}`)} AS organisation`)
  if (!row) throw new Error('a SELECT without FROM gives one row')
  const of = (name: FilterName): Record<string, number> => JSON.parse(row[name])
  return {
    ...{ total: row.total, state: of('state'), away: of('away'), role: of('role') },
    ...{ network: of('network'), organisation: of('organisation') },
  }
}

function grouped(key: SQL, from: SQL): SQL {
  return sql`(SELECT json_group_object(CAST(key AS TEXT), count) FROM (
    SELECT ${key} AS key, count(*) AS count FROM ${from} GROUP BY ${key}))`
}

function othersPass(name: FilterName): SQL {
  return allPass(filterNames.filter(each => each !== name))
}

function allPass(names: FilterName[]): SQL {
  return sql.raw(names.map(name => `passes_${name}`).join(' AND '))
}
