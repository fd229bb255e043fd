import { sql } from 'drizzle-orm'
import type { Submitted } from '../platform/forms.ts'
import type { Services } from '../platform/services.ts'
import type { DraftKind } from './schema.ts'

export type Draft = { id: string; kind: DraftKind; place: string; fields: Submitted; savedAt: Date }

type Stored = Omit<Draft, 'fields' | 'savedAt'> & { fields: string; savedAt: number }

/** A person's own draft by its id, or the newest at a place; null when they have none. */
export async function findDraft(
  { db }: Services,
  person: { id: string },
  by: { id: string } | { place: string },
): Promise<Draft | null> {
  const wanted = 'id' in by ? sql`id = ${by.id}` : sql`place = ${by.place}`
  const [draft] = await db.all<Stored>(sql`
    SELECT id, kind, place, fields, saved_at AS savedAt FROM drafts WHERE person_id = ${person.id} AND ${wanted}
    ORDER BY saved_at DESC LIMIT 1`)
  return draft ? { ...draft, fields: fieldsOf(draft.fields), savedAt: new Date(draft.savedAt) } : null
}

/** The fields of a draft as a form would have sent them. */
export function fieldsOf(json: string): Submitted {
  return Object.assign(Object.create(null), JSON.parse(json))
}
