import { and, desc, eq } from 'drizzle-orm'
import type { Submitted } from '../platform/forms.ts'
import type { Services } from '../platform/services.ts'
import { type DraftKind, drafts } from './schema.ts'

export type Draft = { id: string; kind: DraftKind; place: string; fields: Submitted; savedAt: Date }

/** A person's own draft by its id, or the newest at a place; null when they have none. */
export async function findDraft(
  { db }: Services,
  person: { id: string },
  by: { id: string } | { place: string },
): Promise<Draft | null> {
  const wanted = 'id' in by ? eq(drafts.id, by.id) : eq(drafts.place, by.place)
  const [draft] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.personId, person.id), wanted))
    .orderBy(desc(drafts.savedAt))
    .limit(1)
  return draft ? { ...draft, fields: fieldsOf(draft.fields) } : null
}

/** The fields of a draft as a form would have sent them. */
export function fieldsOf(json: string): Submitted {
  return Object.assign(Object.create(null), JSON.parse(json))
}
