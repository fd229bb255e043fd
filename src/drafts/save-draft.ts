import { and, eq, ne, type SQL, sql } from 'drizzle-orm'
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

/**
 * Which opening of a form saves, and when the draft it was filled from had been saved (0: it was filled from none).
 * Without one, as of a form opened before there were openings, nothing is compared.
 */
export type Opening = { form: string; seen: number | null }

type Draft = { id: string; kind: DraftKind; place: string; fields: Submitted } & Partial<Opening>
/** `elsewhere`: the same form, open in another place, has saved something else, which is kept beside this. */
type Saved = { ok: true; id: string; savedAt: Date; elsewhere: boolean } | { ok: false; refusal: DraftRefusal }

/**
 * Keeps what somebody is writing: anew, or over what they saved of the same form before. Returns the draft's id, another
 * one when the given is somebody else's or was saved from another place since the form was opened. Refuses what is published already, what holds no text (a draft saved before is
 * then discarded), what is larger than 120 kB, and the fifty-first draft of a person.
 */
export async function saveDraft(services: Services, person: { id: string }, draft: Draft): Promise<Saved> {
  const { db, now } = services
  const id = idFrom(draft.id)
  const fields = JSON.stringify(draft.fields)
  const { form = '', seen = null } = draft
  const mine = eq(drafts.personId, person.id)
  const same = sql`drafts.fields = ${fields}`
  // What this form may save over: what it saved itself, or was filled from, or what says the same.
  const known = seen === null ? sql`1` : sql`(drafts.form = ${form} OR drafts.saved_at <= ${seen} OR ${same})`
  if (writtenIn(draft.fields).length === 0) {
    await db.delete(drafts).where(and(mine, eq(drafts.id, id), known))
    return { ok: false, refusal: 'empty' }
  }
  if (new TextEncoder().encode(fields).length > largestDraft) return { ok: false, refusal: 'too_large' }
  const savedAt = now()
  const others = and(mine, ne(drafts.id, id))
  // In the order of the table's columns.
  const row = sql`SELECT ${id}, ${person.id}, ${draft.kind}, ${draft.place}, ${fields}, ${savedAt.getTime()},
      ${form} WHERE (SELECT count(*) FROM drafts WHERE ${others}) < ${mostDrafts}`
  const save = db
    .insert(drafts)
    .select(row)
    .onConflictDoUpdate({
      target: drafts.id,
      set: { kind: draft.kind, place: draft.place, fields, savedAt, form },
      setWhere: and(mine, known),
    })
  // Of a change to something published the newest draft is the only one, unless another place says something else.
  const here = and(others, eq(drafts.place, draft.place))
  const older = db.delete(drafts).where(and(here, seen === null ? undefined : same))
  try {
    await db.writeTogether(isEditPlace(draft.place) ? [older, save] : [save])
  } catch (error) {
    const refusal = refusalIn(error, ['draft_published', 'removed'])
    if (refusal) return { ok: false, refusal }
    throw error
  }
  const [kept] = await db.select({ personId: drafts.personId, form: drafts.form }).from(drafts).where(eq(drafts.id, id))
  if (!kept) return { ok: false, refusal: 'too_many' }
  const isMine = kept.personId === person.id
  if (isMine && kept.form === form)
    return { ok: true, id, savedAt, elsewhere: await isElsewhere(db, draft.place, here) }
  const apart = await saveDraft(services, person, { ...draft, id: newId() })
  return apart.ok ? { ...apart, elsewhere: isMine || apart.elsewhere } : apart
}

/** Whether the same change to something published is being written in another place too. */
async function isElsewhere(db: Services['db'], place: string, here?: SQL): Promise<boolean> {
  if (!isEditPlace(place)) return false
  const [other] = await db.select({ id: drafts.id }).from(drafts).where(here).limit(1)
  return other !== undefined
}
