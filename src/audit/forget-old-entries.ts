import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { findRetention } from './find-retention.ts'
import { auditEntries } from './schema.ts'

const dayMs = 86_400_000

/**
 * Deletes the entries past the retention of the setting `audit_days`. Time is told by the clock or by the entry
 * written last, as the trigger that guards the table tells it, whichever is earlier, so that neither a clock gone wrong
 * nor an entry written by one forgets anything.
 */
export async function forgetOldEntries(services: Services): Promise<void> {
  const kept = (await findRetention(services)) * dayMs
  await services.db.delete(auditEntries).where(sql`at <= min(${services.now().getTime()}, (
    SELECT at FROM audit_entries ORDER BY id DESC LIMIT 1)) - ${kept}`)
}
