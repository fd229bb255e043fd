import { sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { visibleThings } from './visible-things.ts'

/** `searchId` is the only saved search that holds something new, if it is one. */
export type FreshFinds = { count: number; searchId: string | null }

/** How much new a person has not opened yet in their saved searches. One query, which ends at once without any. */
export async function countFreshFinds({ db }: Services, person: Viewer): Promise<FreshFinds> {
  const [row] = await db.all<{ count: number; searches: number; searchId: string | null }>(sql`
    SELECT count(*) AS count, count(DISTINCT search_id) AS searches, min(search_id) AS searchId
    FROM saved_searches searches JOIN saved_finds finds ON finds.search_id = searches.id AND finds.opened_at IS NULL
      JOIN search_things things ON things.kind = finds.kind AND things.ref_id = finds.ref_id
    WHERE searches.person_id = ${person.id} AND ${visibleThings(person)}`)
  return { count: row?.count ?? 0, searchId: row?.searches === 1 ? row.searchId : null }
}
