import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'

export const peopleOnPage = 50

export type PersonInList = {
  id: string
  name: string
  roleId: string
  networkId: string
  organisationTypeId: string
  active: boolean
}

type Row = Omit<PersonInList, 'active'> & { active: number }

/**
 * Everyone by name, fifty at a time beginning at the person `from`, those whose name holds `name` when it is given,
 * whatever its case. `next` is where the following page begins.
 */
export async function listPeople({ db }: Services, { name, from }: { name: string; from?: string }) {
  const start = from ? sql`AND (name, id) >= (SELECT name, id FROM people WHERE id = ${from})` : sql``
  const rows = await db.all<Row>(sql`
    SELECT id, name, role_id AS roleId, home_network_id AS networkId, organisation_type_id AS organisationTypeId, active
    FROM people WHERE ${hasName(name)} ${start} ORDER BY name, id LIMIT ${peopleOnPage + 1}`)
  const shown = rows.slice(0, peopleOnPage).map(row => ({ ...row, active: row.active === 1 }))
  return { people: shown, next: rows[peopleOnPage]?.id ?? null }
}

/** SQLite lowers a–z only, so the name is looked for with its words' first letters both ways. */
function hasName(name: string) {
  const lower = name.toLowerCase()
  const titled = lower.replace(/(?<![\p{L}])[^a-z]/gu, letter => letter.toUpperCase())
  return name === '' ? sql`1 = 1` : sql`(instr(lower(name), ${lower}) > 0 OR instr(lower(name), ${titled}) > 0)`
}
