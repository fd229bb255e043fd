import { sql } from 'drizzle-orm'
import type { Database } from '../platform/db/database.ts'

/**
 * The ids of the groups that the coordinator has changed, or removed as long as the audit log tells of it: loading
 * content leaves those alone.
 */
export async function listEditedSynonyms(db: Database): Promise<Set<unknown>> {
  const rows = await db.all<{ id: string }>(sql`
    SELECT id FROM search_synonyms WHERE revision > 1
    UNION SELECT subject_id FROM audit_entries WHERE action = 'synonyms_changed'`)
  return new Set(rows.map(({ id }) => id))
}
