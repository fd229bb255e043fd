import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'

/** As the trigger of the table has them. */
const usualDays = 730
const fewestDays = 90

/** For how many days entries are kept: the setting `audit_days`, two years without it. */
export async function findRetention({ db }: Services): Promise<number> {
  const [row] = await db.all<{ days: number }>(sql`
    SELECT CAST(value AS INTEGER) AS days FROM settings WHERE id = 'audit_days'`)
  return Math.max(fewestDays, row?.days ?? usualDays)
}
