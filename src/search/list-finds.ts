import { type SQL, sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { ThingKind } from '../text-index/schema.ts'
import { type FoundTitle, listFoundTitles, thingKey } from './list-found-titles.ts'
import { visibleThings } from './visible-things.ts'

/** Something that was new in a saved search. */
export type Find = FoundTitle & {
  searchId: string
  kind: ThingKind
  refId: string
  /** '' of the thing itself, or the id of an answer or follow-up. */
  part: string
  foundAt: Date
  isNew: boolean
}

type Row = Omit<Find, 'foundAt' | 'isNew' | keyof FoundTitle> & { foundAt: number; openedAt: number | null }

/**
 * What was found of late for a person's saved searches and what they may see of it now, the newest first, with titles.
 * `of` is a condition on `finds` and `searches`.
 */
export async function listFinds(
  services: Services,
  { person, language }: { person: Viewer; language: Language },
  of: SQL,
  most: number,
): Promise<Find[]> {
  const rows = await services.db.all<Row>(sql`
    SELECT search_id AS searchId, finds.kind, finds.ref_id AS refId, part, found_at AS foundAt, opened_at AS openedAt
    FROM saved_searches searches JOIN saved_finds finds ON finds.search_id = searches.id
      JOIN search_things things ON things.kind = finds.kind AND things.ref_id = finds.ref_id
    WHERE searches.person_id = ${person.id} AND ${of} AND ${visibleThings(person)}
    ORDER BY found_at DESC, finds.kind, finds.ref_id LIMIT ${most}`)
  const titles = await listFoundTitles(services, language, rows)
  return rows.flatMap(({ foundAt, openedAt, ...row }) => {
    const title = titles.get(thingKey(row))
    return title ? [{ ...row, ...title, foundAt: new Date(foundAt), isNew: openedAt === null }] : []
  })
}
