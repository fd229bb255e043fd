import { type SQL, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { carries } from './other-manager.ts'

export type Leader = { id: string; name: string; roleId: string }

/** Who speaks for a network: the active person at home there whose role casts its ballot; null when nobody does. */
export async function findLeader({ db }: Services, networkId: string, exceptId = ''): Promise<Leader | null> {
  const [leader] = await db.all<Leader>(sql`
    SELECT id, name, role_id AS roleId FROM people
    WHERE home_network_id = ${networkId} AND active = 1 AND id <> ${exceptId} AND ${carries(sql`people.role_id`, 'cast_for_network')}
    ORDER BY name, id LIMIT 1`)
  return leader ?? null
}

/** The condition that somebody else speaks for a network; in the statement itself, so that it holds in a race. */
export function hasOtherLeader(networkId: string | SQL, personId: string): SQL {
  return sql`EXISTS (
    SELECT 1 FROM people leader WHERE leader.home_network_id = ${networkId} AND leader.active = 1
      AND leader.id <> ${personId} AND ${carries(sql`leader.role_id`, 'cast_for_network')}
  )`
}
