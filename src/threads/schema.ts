import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { audiences } from '../audiences/audience.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

export const threads = sqliteTable('threads', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  body: text('body').notNull(),
  bodyHtml: text('body_html').notNull(),
  language: text('language', { enum: ['fi', 'sv', 'en'] }).notNull(),
  perspectiveId: text('perspective_id'),
  networkId: text('network_id').notNull(),
  authorId: text('author_id').notNull(),
  audience: text('audience', { enum: audiences }).notNull(),
  audienceRoleId: text('audience_role_id'),
  answerCount: integer('answer_count').notNull().default(0),
  helpedAnswerId: text('helped_answer_id'),
  askedAt: instant('asked_at').notNull(),
  activeAt: instant('active_at').notNull(),
  withdrawnAt: instant('withdrawn_at'),
  revision: integer('revision').notNull().default(1),
  editedAt: instant('edited_at'),
})

export const threadNeeds = sqliteTable(
  'thread_needs',
  { threadId: text('thread_id').notNull(), needNumber: integer('need_number').notNull() },
  table => [primaryKey({ columns: [table.threadId, table.needNumber] })],
)
