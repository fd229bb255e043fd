import { lt } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { drafts } from './schema.ts'

export const draftDays = 90

/** Deletes the drafts that nobody has gone on with for ninety days. */
export async function forgetOldDrafts({ db, now }: Services): Promise<void> {
  await db.delete(drafts).where(lt(drafts.savedAt, new Date(now().getTime() - draftDays * 86_400_000)))
}
