import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'

/** The roles somebody who led a network may be given instead: those that speak for none and manage nobody. */
export async function listRolesAfterLeading(
  { db }: Services,
  language: Language,
): Promise<{ value: string; label: string }[]> {
  return db.all(sql`
    SELECT id AS value, ${sql.raw(language)} AS label FROM roles
    WHERE id NOT IN (
      SELECT role_id FROM role_capabilities WHERE capability IN ('cast_for_network', 'manage_people')
    ) ORDER BY place`)
}
