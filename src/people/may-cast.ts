import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { carries } from './other-manager.ts'

/** Whether a role speaks for its network, as a leader's does. */
export async function mayCast({ db }: Services, roleId: string): Promise<boolean> {
  const [row] = await db.all<{ may: number }>(sql`SELECT ${carries(roleId, 'cast_for_network')} AS may`)
  return row?.may === 1
}

/** The roles that speak for a network; the others are what a leader may become. */
export async function listCastingRoles({ db }: Services): Promise<string[]> {
  const rows = await db.all<{ id: string }>(sql`
    SELECT role_id AS id FROM role_capabilities WHERE capability = 'cast_for_network'`)
  return rows.map(row => row.id)
}
