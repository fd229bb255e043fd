import { sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { visibleThings } from './visible-things.ts'

export type SavedSearch = {
  id: string
  query: string
  mails: boolean
  savedAt: Date
  /** Until when new finds were looked for. */
  lookedAt: Date
  /** How many things that the person may see were found since they last opened it. */
  fresh: number
}

type Row = Omit<SavedSearch, 'mails' | 'savedAt' | 'lookedAt'> & { mails: number; savedAt: number; lookedAt: number }

/** A person's saved searches, the last saved first. One query. */
export async function listSaved({ db }: Services, person: Viewer): Promise<SavedSearch[]> {
  const rows = await db.all<Row>(sql`
    SELECT id, query, mails, saved_at AS savedAt, told_at AS lookedAt, (
      SELECT count(*) FROM saved_finds finds
        JOIN search_things things ON things.kind = finds.kind AND things.ref_id = finds.ref_id
      WHERE finds.search_id = saved_searches.id AND opened_at IS NULL AND ${visibleThings(person)}
    ) AS fresh
    FROM saved_searches WHERE person_id = ${person.id} ORDER BY saved_at DESC, id`)
  return rows.map(({ mails, savedAt, lookedAt, ...row }) => ({
    ...{ ...row, mails: mails === 1, savedAt: new Date(savedAt), lookedAt: new Date(lookedAt) },
  }))
}
