import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'

export type Network = {
  id: string
  name: string
  host: string
  region: string
  area: string
  languages: string
  municipalityCount: number | null
  /** False once it was retired. */
  active: boolean
  /** The network it became part of, whose page is shown instead. */
  mergedInto: string | null
  neighbourIds: string[]
}

type Row = Omit<Network, 'neighbourIds' | 'active'> & { neighbours: string; active: number }

/** A network in a language, whether it still works or not, or null. What is not known in the language is given in Finnish. */
export async function findNetwork({ db }: Services, language: Language, id: string): Promise<Network | null> {
  const known = (name: string) =>
    sql`coalesce(nullif(${sql.raw(`${name}_${language}`)}, ''), ${sql.raw(`${name}_fi`)}) AS ${sql.raw(name)}`
  const [row] = await db.all<Row>(sql`
    SELECT id, ${sql.raw(language)} AS name, ${known('host')}, ${known('region')}, ${known('area')}, languages,
      municipality_count AS municipalityCount, active, merged_into AS mergedInto, (
        SELECT json_group_array(neighbour_id) FROM network_neighbours JOIN networks other ON other.id = neighbour_id
        WHERE network_id = networks.id AND other.active = 1
      ) AS neighbours
    FROM networks WHERE id = ${id}`)
  if (!row) return null
  const { neighbours, ...network } = row
  return { ...network, active: row.active === 1, neighbourIds: JSON.parse(neighbours) }
}
