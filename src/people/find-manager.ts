import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'

/** The id of somebody active who manages people, or null while nobody does. */
export async function findManager({ db }: Services): Promise<string | null> {
  const [manager] = await db.all<{ id: string }>(sql`
    SELECT people.id FROM people JOIN role_capabilities USING (role_id)
    WHERE capability = 'manage_people' AND active = 1 LIMIT 1`)
  return manager?.id ?? null
}
