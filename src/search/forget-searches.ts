import { lt } from 'drizzle-orm'
import { helsinkiParts, isoText } from '../i18n/dates.ts'
import type { Services } from '../platform/services.ts'
import { savedFinds, searches } from './schema.ts'

/** For how many days what was searched is counted, and what was new in a saved search is listed. */
export const keptDays = 90

/** Forgets what was searched, and what was new in saved searches, long ago. */
export async function forgetSearches({ db, now }: Services): Promise<void> {
  const before = new Date(now().getTime() - keptDays * 86_400_000)
  await db.writeTogether([
    db.delete(searches).where(lt(searches.day, isoText(helsinkiParts(before)))),
    db.delete(savedFinds).where(lt(savedFinds.foundAt, before)),
  ])
}
