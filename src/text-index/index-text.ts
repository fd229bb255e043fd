import { type SQL, sql } from 'drizzle-orm'
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
  /** What it is found by too but is no part of what it says, such as its source. */
  more?: string
}

/**
 * The statements that make a text found by what it says now, for the batch that writes it, after the text itself. What
 * cannot be found, such as a withdrawn thing, stays so. Withdrawing, erasing, moving and narrowing need no statement:
 * triggers do the same to what is found. When the write itself may be refused without undoing the batch, `stands` is the
 * condition that it was written.
 */
export function indexText(
  db: Database,
  { kind, refId, part = '', language, title, body, more = '' }: IndexedText,
  stands: SQL = sql`1 = 1`,
): Statement[] {
  const stems = analyze({ title, body, more, language })
  const found = sql`FROM search_things WHERE kind = ${kind} AND ref_id = ${refId} AND ${stands}`
  const isTheirs = sql`thing_id = (SELECT id ${found}) AND part = ${part}`
  return [
    db.delete(searchEntries).where(isTheirs),
    db.insert(searchEntries).select(sql`SELECT NULL, id, ${part}, ${language} ${found}`),
    db.insert(searchFts).select(sql`
      SELECT id, ${stems.title}, ${stems.body}, ${stems.ftitle}, ${stems.fbody}, ${stems.rev}
      FROM search_entries WHERE ${isTheirs}`),
    // A thing of an older version is left to the job that writes all of its texts anew; one that the job is at is left to
    // its next round, because it may have read this text before (a negative number, see reindexThings).
    db
      .update(searchThings)
      .set({ analyzer: sql`iif(analyzer IS NULL, ${analyzerVersion}, 0)` })
      .where(sql`id = (SELECT id ${found}) AND (analyzer IS NULL OR analyzer < 0)`),
  ]
}
