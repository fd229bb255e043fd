import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { findRetention } from './find-retention.ts'
import { auditEntries } from './schema.ts'

const dayMs = 86_400_000

/**
 * Deletes the entries past the retention of the setting `audit_days`. Time is told by the newest entry, as the trigger
 * that guards the table tells it, so that a clock gone wrong forgets nothing.
 */
export async function forgetOldEntries(services: Services): Promise<void> {
  const kept = (await findRetention(services)) * dayMs
  await services.db.delete(auditEntries).where(sql`at <= (SELECT max(at) FROM audit_entries) - ${kept}`)
}
