import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'

/** Who would have a vote if a round were opened now, of all networks or of one. */
export type Electorate = { people: number; networks: number }

export async function countElectorate({ db }: Services, networkId: string | null): Promise<Electorate> {
  const [row] = await db.all<Electorate>(sql`
    SELECT (
      SELECT count(*) FROM people
      WHERE active = 1 AND role_id IN (SELECT role_id FROM role_capabilities WHERE capability = 'vote')
        AND ${networkId === null ? sql`1 = 1` : sql`home_network_id = ${networkId}`}
    ) AS people, (
      SELECT count(*) FROM networks WHERE active = 1 AND ${networkId === null ? sql`1 = 1` : sql`id = ${networkId}`}
    ) AS networks`)
  return row ?? { people: 0, networks: 0 }
}
