import { type SQL, sql } from 'drizzle-orm'
import { carries } from '../people/other-manager.ts'
import type { Services } from '../platform/services.ts'

export type InvitedLeader = { networkId: string; email: string }

/** Who is invited to lead a network and has not come yet, one of a network; `except` are addresses that count as none. */
export async function listInvitedLeaders({ db, now }: Services, except: string[]): Promise<InvitedLeader[]> {
  return db.all<InvitedLeader>(invitedLeaders(now(), except))
}

export function invitedLeaders(now: Date, except: string[]): SQL {
  return sql`
    SELECT network_id AS networkId, min(email) AS email FROM invitations
    WHERE expires_at > ${now.getTime()} AND ${carries(sql`invitations.role_id`, 'cast_for_network')}
      AND email NOT IN (SELECT value FROM json_each(${JSON.stringify(except)}))
    GROUP BY network_id`
}
