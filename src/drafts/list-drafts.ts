import { and, desc, eq } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { draftTitle, writtenIn } from './draft-text.ts'
import { fieldsOf } from './find-draft.ts'
import { mostDrafts } from './save-draft.ts'
import { type DraftKind, drafts } from './schema.ts'

export type DraftRow = {
  id: string
  kind: DraftKind
  place: string
  /** The title, or the words it begins with. */
  title: string
  texts: string[]
  savedAt: Date
}

/** A person's own drafts, or those at one place, the last saved first. */
export async function listDrafts(
  { db }: Services,
  person: { id: string },
  { place, most = mostDrafts }: { place?: string; most?: number } = {},
): Promise<DraftRow[]> {
  const rows = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.personId, person.id), place === undefined ? undefined : eq(drafts.place, place)))
    .orderBy(desc(drafts.savedAt), desc(drafts.id))
    .limit(most)
  return rows.map(({ id, kind, place: at, savedAt, fields }) => {
    const written = fieldsOf(fields)
    return {
      id,
      kind,
      place: at,
      savedAt,
      title: draftTitle(written),
      texts: writtenIn(written).map(each => each.text),
    }
  })
}
