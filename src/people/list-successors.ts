import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { Person } from './find-person.ts'
import { carries } from './other-manager.ts'

const most = 300

export type Successor = { id: string; name: string; roleId: string }

/** Who could take over a leader's role: the active people at home in the same network, except those who manage people. */
export async function listSuccessors({ db }: Services, leader: Person): Promise<Successor[]> {
  return db.all<Successor>(sql`
    SELECT id, name, role_id AS roleId FROM people
    WHERE home_network_id = ${leader.homeNetworkId} AND active = 1 AND id <> ${leader.id}
      AND NOT ${carries(sql`people.role_id`, 'manage_people')}
    ORDER BY name, id LIMIT ${most}`)
}
