import { and, eq, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { Find } from './list-finds.ts'
import { savedFinds, savedSearches } from './schema.ts'

const own = (personId: string, id: string) => and(eq(savedSearches.id, id), eq(savedSearches.personId, personId))

/**
 * Whether a person is mailed of what is new in a search of theirs. A mail already waiting asks again before it goes.
 * Returns whether they have such a search.
 */
export async function changeSavedMails({ db }: Services, personId: string, id: string, mails: boolean) {
  const changed = await db
    .update(savedSearches)
    .set({ mails })
    .where(own(personId, id))
    .returning({ id: savedSearches.id })
  return changed.length > 0
}

/** Ends the mails about all saved searches of a person. */
export async function stopSavedMails({ db }: Services, personId: string): Promise<void> {
  await db.update(savedSearches).set({ mails: false }).where(eq(savedSearches.personId, personId))
}

/** Removes a saved search of a person, with what was new in it. */
export async function removeSaved({ db }: Services, personId: string, id: string): Promise<void> {
  await db.delete(savedSearches).where(own(personId, id))
}

/** Writes down that a person has seen some finds of a search of theirs; what was found again meanwhile stays new. */
export async function markOpened(
  { db, now }: Services,
  personId: string,
  id: string,
  seen: Pick<Find, 'kind' | 'refId' | 'foundAt'>[],
): Promise<void> {
  const shown = JSON.stringify(seen.map(({ kind, refId, foundAt }) => [kind, refId, foundAt.getTime()]))
  await db
    .update(savedFinds)
    .set({ openedAt: now() })
    .where(sql`search_id = (SELECT id FROM saved_searches WHERE id = ${id} AND person_id = ${personId})
      AND opened_at IS NULL AND (kind, ref_id, found_at) IN (
        SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${shown}))`)
}
