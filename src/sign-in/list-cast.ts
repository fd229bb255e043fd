import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'

export type CastMember = { id: string; name: string; roleId: string; networkId: string; organisationTypeId: string }

/** The people one may become with one click in a demonstration, in the cast's order; null outside demo mode. */
export async function listCast({ db, demoCast }: Services): Promise<CastMember[] | null> {
  if (!demoCast) return null
  return db.all<CastMember>(sql`
    SELECT people.id, name, role_id AS roleId, home_network_id AS networkId, organisation_type_id AS organisationTypeId
    FROM json_each(${JSON.stringify(demoCast)}) picked JOIN people ON people.id = picked.value
    WHERE active = 1 ORDER BY picked.key`)
}
