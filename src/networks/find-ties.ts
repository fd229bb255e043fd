import { type SQL, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'

/** What still holds a network: people who belong to it, also those whose access has ended, and open invitations. */
export type Ties = { people: number; invitations: number }

export async function findTies({ db, now }: Services, networkId: string): Promise<Ties> {
  const [row] = await db.all<Ties>(sql`
    SELECT (SELECT count(*) FROM (${tiedPeople(networkId)})) AS people,
      (SELECT count(*) FROM (${openInvitations(networkId, now())})) AS invitations`)
  return row ?? { people: 0, invitations: 0 }
}

/** The condition that nothing holds a network. */
export function isUntied(networkId: string, now: Date): SQL {
  return sql`NOT EXISTS (${tiedPeople(networkId)}) AND NOT EXISTS (${openInvitations(networkId, now)})`
}

/** Whoever was anonymised comes back to no network. */
function tiedPeople(networkId: string): SQL {
  return sql`
    SELECT 1 FROM people WHERE anonymised_at IS NULL AND (home_network_id = ${networkId}
      OR id IN (SELECT person_id FROM memberships WHERE network_id = ${networkId}))`
}

function openInvitations(networkId: string, now: Date): SQL {
  return sql`SELECT 1 FROM invitations WHERE network_id = ${networkId} AND expires_at > ${now.getTime()}`
}
