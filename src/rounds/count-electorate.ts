import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'

/** Who would have a vote if a round were opened now, of all networks or of one. */
export type Electorate = {
  people: number
  networks: number
  /** Networks with a vote that nobody could cast now: without a leader and a deputy. */
  silent: string[]
}

export async function countElectorate({ db }: Services, networkId: string | null): Promise<Electorate> {
  const ofRound = networkId === null ? sql`1 = 1` : sql`id = ${networkId}`
  const [row] = await db.all<Omit<Electorate, 'silent'> & { silent: string }>(sql`
    SELECT (
      SELECT count(*) FROM people
      WHERE active = 1 AND role_id IN (SELECT role_id FROM role_capabilities WHERE capability = 'vote')
        AND ${networkId === null ? sql`1 = 1` : sql`home_network_id = ${networkId}`}
    ) AS people, (
      SELECT count(*) FROM networks WHERE active = 1 AND ${ofRound}
    ) AS networks, (
      SELECT json_group_array(id) FROM networks
      WHERE active = 1 AND ${ofRound} AND NOT EXISTS (
        SELECT 1 FROM people WHERE people.home_network_id = networks.id AND people.active = 1 AND (
          role_id IN (SELECT role_id FROM role_capabilities WHERE capability = 'cast_for_network')
          OR EXISTS (SELECT 1 FROM deputies d WHERE d.network_id = networks.id AND d.person_id = people.id)))
    ) AS silent`)
  return row ? { ...row, silent: JSON.parse(row.silent) } : { people: 0, networks: 0, silent: [] }
}
