import { lte } from 'drizzle-orm'
import type { Services } from '../services.ts'
import { countedActs } from './schema.ts'

/** Deletes counts of acts that limit nothing any more. */
export async function forgetCounts({ db, now }: Services): Promise<void> {
  await db.delete(countedActs).where(lte(countedActs.expiresAt, now()))
}
