import { type SQL, sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { type ThingKind, thingKinds } from '../text-index/thing-kinds.ts'
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

/** Where a page begins: after the last find of the one before. */
export type FindCursor = { at: number; kind: ThingKind; refId: string }

export type FindsPage = {
  finds: Find[]
  /** Where the next page begins; null on the last one. */
  next: string | null
}

const yes = sql`1 = 1`

type Row = Omit<Find, 'foundAt' | 'isNew' | keyof FoundTitle> & { foundAt: number; openedAt: number | null }

/**
 * A page of what was found of late for a person's saved searches and what they may see of it now, the newest first, with
 * titles. `of` is a condition on `finds` and `searches`.
 */
export async function listFinds(
  services: Services,
  { person, language }: { person: Viewer; language: Language },
  of: SQL,
  { most, before = null }: { most: number; before?: FindCursor | null },
): Promise<FindsPage> {
  const from = before
    ? sql`(found_at, finds.kind, finds.ref_id) < (${before.at}, ${before.kind}, ${before.refId})`
    : yes
  const rows = await services.db.all<Row>(sql`
    SELECT search_id AS searchId, finds.kind, finds.ref_id AS refId, part, found_at AS foundAt, opened_at AS openedAt
    FROM saved_searches searches JOIN saved_finds finds ON finds.search_id = searches.id
      JOIN search_things things ON things.kind = finds.kind AND things.ref_id = finds.ref_id
    WHERE searches.person_id = ${person.id} AND ${of} AND ${from} AND ${visibleThings(person)}
    ORDER BY found_at DESC, finds.kind DESC, finds.ref_id DESC LIMIT ${most + 1}`)
  const onPage = rows.slice(0, most)
  const last = rows.length > most ? onPage.at(-1) : undefined
  const titles = await listFoundTitles(services, language, onPage)
  const finds = onPage.flatMap(({ foundAt, openedAt, ...row }) => {
    const title = titles.get(thingKey(row))
    return title ? [{ ...row, ...title, foundAt: new Date(foundAt), isNew: openedAt === null }] : []
  })
  return { finds, next: last ? `${last.foundAt}-${last.kind}-${last.refId}` : null }
}

/** Reads where a page begins out of an address; null for anything else. */
export function readFindCursor(text: string | undefined): FindCursor | null {
  const [, at, word, refId] = /^(\d{1,15})-([a-z]{1,12})-([\w/-]{1,80})$/.exec(text ?? '') ?? []
  const kind = thingKinds.find(each => each === word)
  return kind && refId ? { at: Number(at), kind, refId } : null
}
