import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Database, Statement } from '../platform/db/database.ts'
import { analyze, analyzerVersion } from './analyze.ts'
import { searchEntries, searchFts, searchThings, type ThingKind } from './schema.ts'

/** A text of a thing. `title` and `body` are plain text; the title of an answer is empty. */
export type IndexedText = {
  kind: ThingKind
  /** As in search_things. */
  refId: string
  /** '' for the thing's own text, a language for a translation, or the id of an answer or follow-up. */
  part?: string
  language: Language
  title: string
  body: string
}

/**
 * The statements that make a text found by what it says now, for the batch that writes it, after the text itself. What
 * cannot be found, such as a withdrawn thing, stays so. Withdrawing, erasing, moving and narrowing need no statement:
 * triggers do the same to what is found.
 */
export function indexText(db: Database, { kind, refId, part = '', language, title, body }: IndexedText): Statement[] {
  const stems = analyze({ title, body, language })
  const thing = sql`(SELECT id FROM search_things WHERE kind = ${kind} AND ref_id = ${refId})`
  const entry = sql`FROM search_entries WHERE thing_id = ${thing} AND part = ${part}`
  return [
    db.delete(searchEntries).where(sql`thing_id = ${thing} AND part = ${part}`),
    db.insert(searchEntries).select(sql`
      SELECT NULL, id, ${part}, ${language} FROM search_things WHERE kind = ${kind} AND ref_id = ${refId}`),
    db.insert(searchFts).select(sql`
      SELECT id, ${stems.title}, ${stems.body}, ${stems.ftitle}, ${stems.fbody}, ${stems.rev} ${entry}`),
    // A thing of an older version is left to the job that writes all of its texts anew.
    db
      .update(searchThings)
      .set({ analyzer: analyzerVersion })
      .where(and(eq(searchThings.kind, kind), eq(searchThings.refId, refId), isNull(searchThings.analyzer))),
  ]
}
