import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'

/** The networks that were retired and can be brought back; those that became part of another cannot. */
export async function listRetiredNetworks(
  { db }: Services,
  language: Language,
): Promise<{ id: string; name: string }[]> {
  return db.all(sql`
    SELECT id, ${sql.raw(language)} AS name FROM networks WHERE active = 0 AND merged_into IS NULL ORDER BY 2`)
}
