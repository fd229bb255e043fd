import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { type InvitedLeader, invitedLeaders } from './list-invited-leaders.ts'

/** The address invited to lead this network that has not come yet, besides the one given; null when there is none. */
export async function findInvitedLeader({ db, now }: Services, networkId: string, except: string) {
  const [found] = await db.all<InvitedLeader>(
    sql`SELECT * FROM (${invitedLeaders(now(), [except])}) WHERE networkId = ${networkId}`,
  )
  return found?.email ?? null
}
