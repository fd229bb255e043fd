import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const subjectKinds = ['thread', 'practice', 'need', 'event'] as const

/** What a discussion stands under. This feature knows no more of it: whoever shows it checks who may see it. */
export type Subject = { kind: (typeof subjectKinds)[number]; id: string }

export const answers = sqliteTable('answers', {
  id: text('id').primaryKey(),
  subjectKind: text('subject_kind', { enum: subjectKinds }).notNull(),
  subjectId: text('subject_id').notNull(),
  authorId: text('author_id').notNull(),
  body: text('body').notNull(),
  bodyHtml: text('body_html').notNull(),
  language: text('language', { enum: ['fi', 'sv', 'en'] }).notNull(),
  answeredAt: integer('answered_at', { mode: 'timestamp_ms' }).notNull(),
  withdrawnAt: integer('withdrawn_at', { mode: 'timestamp_ms' }),
  revision: integer('revision').notNull().default(1),
  editedAt: integer('edited_at', { mode: 'timestamp_ms' }),
  /** The answer it quotes, so that erasing that one finds this. */
  quotesId: text('quotes_id'),
})
