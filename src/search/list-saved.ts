import { sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { visibleThings } from './visible-things.ts'

export type SavedSearch = {
  id: string
  query: string
  mails: boolean
  savedAt: Date
  /** How many things that the person may see were found since they last opened it. */
  fresh: number
}

type Row = Omit<SavedSearch, 'mails' | 'savedAt'> & { mails: number; savedAt: number }

/** A person's saved searches, the last saved first. One query. */
export async function listSaved({ db }: Services, person: Viewer): Promise<SavedSearch[]> {
  const rows = await db.all<Row>(sql`
    SELECT id, query, mails, saved_at AS savedAt, (
      SELECT count(*) FROM saved_finds finds
        JOIN search_things things ON things.kind = finds.kind AND things.ref_id = finds.ref_id
      WHERE finds.search_id = saved_searches.id AND opened_at IS NULL AND ${visibleThings(person)}
    ) AS fresh
    FROM saved_searches WHERE person_id = ${person.id} ORDER BY saved_at DESC, id`)
  return rows.map(row => ({ ...row, mails: row.mails === 1, savedAt: new Date(row.savedAt) }))
}
