import { type SQL, sql } from 'drizzle-orm'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Language } from '../i18n/messages.ts'
import type { Database, Statement } from '../platform/db/database.ts'
import { analyze, analyzerVersion } from './analyze.ts'
import type { ThingKind } from './schema.ts'

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

/** A view: what is written here, a trigger puts in the place of what was found of that text before. */
const searchTexts = sqliteTable('search_texts', {
  kind: text('kind').notNull(),
  refId: text('ref_id').notNull(),
  part: text('part').notNull(),
  language: text('language').notNull(),
  analyzer: integer('analyzer').notNull(),
  title: text('title').notNull(),
  body: text('body').notNull(),
  ftitle: text('ftitle').notNull(),
  fbody: text('fbody').notNull(),
  rev: text('rev').notNull(),
})

/**
 * The statement that makes a text found by what it says now, for the batch that writes it, after the text itself. What
 * cannot be found, such as a withdrawn thing, stays so. Withdrawing, erasing, moving and narrowing need no statement:
 * triggers do the same to what is found. When the write itself may be refused without undoing the batch, `stands` is the
 * condition that it was written.
 */
export function indexText(
  db: Database,
  { kind, refId, part = '', language, title, body, more = '' }: IndexedText,
  stands: SQL = sql`1`,
): Statement {
  const stems = analyze({ title, body, more, language })
  // In the order of the view's columns.
  return db.insert(searchTexts).select(sql`
    SELECT ${kind}, ${refId}, ${part}, ${language}, ${analyzerVersion},
      ${stems.title}, ${stems.body}, ${stems.ftitle}, ${stems.fbody}, ${stems.rev} WHERE ${stands}`)
}
