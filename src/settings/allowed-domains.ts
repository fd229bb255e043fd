import { eq } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { settings } from './schema.ts'

/** The mail domains whose people get in without an invitation: those set in the service, else the environment's. */
export async function allowedDomains({ db, ...services }: Services): Promise<readonly string[]> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.id, 'allowed_domains'))
  return row ? JSON.parse(row.value) : services.allowedDomains
}
