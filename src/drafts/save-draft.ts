import { and, eq, ne, sql } from 'drizzle-orm'
import { refusalIn } from '../platform/db/database.ts'
import type { Submitted } from '../platform/forms.ts'
import { idFrom, newId } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { isEditPlace } from './draft-place.ts'
import { writtenIn } from './draft-text.ts'
import { type DraftKind, drafts } from './schema.ts'

export const mostDrafts = 50
export const largestDraft = 120_000

export type DraftRefusal = 'draft_published' | 'removed' | 'empty' | 'too_large' | 'too_many'

type Draft = { id: string; kind: DraftKind; place: string; fields: Submitted }
type Saved = { ok: true; id: string; savedAt: Date } | { ok: false; refusal: DraftRefusal }

/**
 * Keeps what somebody is writing: anew, or over what they saved of the same form before. Returns the draft's id, another
 * one when the given is somebody else's. Refuses what is published already, what holds no text (a draft saved before is
 * then discarded), what is larger than 120 kB, and the fifty-first draft of a person.
 */
export async function saveDraft(services: Services, person: { id: string }, draft: Draft): Promise<Saved> {
  const { db, now } = services
  const id = idFrom(draft.id)
  const fields = JSON.stringify(draft.fields)
  const mine = eq(drafts.personId, person.id)
  if (writtenIn(draft.fields).length === 0) {
    await db.delete(drafts).where(and(mine, eq(drafts.id, id)))
    return { ok: false, refusal: 'empty' }
  }
  if (new TextEncoder().encode(fields).length > largestDraft) return { ok: false, refusal: 'too_large' }
  const savedAt = now()
  const others = and(mine, ne(drafts.id, id))
  // In the order of the table's columns.
  const row = sql`SELECT ${id}, ${person.id}, ${draft.kind}, ${draft.place}, ${fields}, ${savedAt.getTime()}
    WHERE (SELECT count(*) FROM drafts WHERE ${others}) < ${mostDrafts}`
  const save = db
    .insert(drafts)
    .select(row)
    .onConflictDoUpdate({
      target: drafts.id,
      set: { kind: draft.kind, place: draft.place, fields, savedAt },
      setWhere: mine,
    })
  // Of a change to something published the newest draft is the only one.
  const older = db.delete(drafts).where(and(others, eq(drafts.place, draft.place)))
  try {
    await db.writeTogether(isEditPlace(draft.place) ? [older, save] : [save])
  } catch (error) {
    const refusal = refusalIn(error, ['draft_published', 'removed'])
    if (refusal) return { ok: false, refusal }
    throw error
  }
  const [kept] = await db.select({ personId: drafts.personId }).from(drafts).where(eq(drafts.id, id))
  if (kept?.personId === person.id) return { ok: true, id, savedAt }
  return kept ? saveDraft(services, person, { ...draft, id: newId() }) : { ok: false, refusal: 'too_many' }
}
