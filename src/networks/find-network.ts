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
  neighbourIds: string[]
}

type Row = Omit<Network, 'neighbourIds'> & { neighbours: string }

/** A network of today in a language, or null. What is not known in the language is given in Finnish. */
export async function findNetwork({ db }: Services, language: Language, id: string): Promise<Network | null> {
  const known = (name: string) =>
    sql`coalesce(nullif(${sql.raw(`${name}_${language}`)}, ''), ${sql.raw(`${name}_fi`)}) AS ${sql.raw(name)}`
  const [row] = await db.all<Row>(sql`
    SELECT id, ${sql.raw(language)} AS name, ${known('host')}, ${known('region')}, ${known('area')}, languages,
      municipality_count AS municipalityCount, (
        SELECT json_group_array(neighbour_id) FROM network_neighbours WHERE network_id = networks.id
      ) AS neighbours
    FROM networks WHERE id = ${id} AND active = 1`)
  if (!row) return null
  const { neighbours, ...network } = row
  return { ...network, neighbourIds: JSON.parse(neighbours) }
}
