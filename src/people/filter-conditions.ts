import { type SQL, sql } from 'drizzle-orm'
import type { FilterName, PeopleFilters } from './people-filters.ts'

const yearMs = 365 * 86_400_000

/** Whether somebody may come in, as a column of `people`. */
export const stateColumn: SQL = sql`CASE WHEN people.anonymised_at IS NOT NULL THEN 'anonymised'
  WHEN people.active = 1 THEN 'active' ELSE 'ended' END`

/** When somebody was last here; who has never been since visits are counted was here when they joined. */
export const lastSeen: SQL = sql`coalesce(
  (SELECT seen_at FROM visits WHERE visits.person_id = people.id), people.joined_at)`

/** Whether somebody has not been here for a year. */
export function isAway(now: Date): SQL {
  return sql`${lastSeen} < ${now.getTime() - yearMs}`
}

/** What each filter that is on asks of a row of `people`, apart from the search. */
export function filterConditions(filters: PeopleFilters, now: Date): Partial<Record<FilterName, SQL>> {
  const { state, away, role, network, organisation } = filters
  return {
    state: state === null ? sql`people.anonymised_at IS NULL` : sql`${stateColumn} = ${state}`,
    ...(away && { away: isAway(now) }),
    ...(role !== null && { role: sql`people.role_id = ${role}` }),
    ...(network !== null && {
      network: sql`(people.home_network_id = ${network}
        OR people.id IN (SELECT person_id FROM memberships WHERE network_id = ${network}))`,
    }),
    ...(organisation !== null && { organisation: sql`people.organisation_type_id = ${organisation}` }),
  }
}

/**
 * Whether a name or a mail address holds a text, whatever its case; nobody is found by what an anonymised account was.
 * SQLite lowers a–z only, so the name is looked for with its words' first letters both ways.
 */
export function holds(search: string): SQL {
  if (search === '') return sql`1 = 1`
  const lower = search.toLowerCase()
  const titled = lower.replace(/(?<![\p{L}])[^a-z]/gu, letter => letter.toUpperCase())
  return sql`(people.anonymised_at IS NULL AND (instr(lower(people.name), ${lower}) > 0
    OR instr(lower(people.name), ${titled}) > 0 OR instr(people.email, ${lower}) > 0))`
}
