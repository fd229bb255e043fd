import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { feedbackSubjects } from './subjects.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

export const feedback = sqliteTable('feedback', {
  id: text('id').primaryKey(),
  subject: text('subject', { enum: feedbackSubjects }).notNull(),
  body: text('body').notNull(),
  page: text('page').notNull().default(''),
  email: text('email').notNull().default(''),
  language: text('language', { enum: ['fi', 'sv', 'en'] }).notNull(),
  sentAt: instant('sent_at').notNull(),
  dueAt: instant('due_at').notNull(),
  answer: text('answer').notNull().default(''),
  answeredAt: instant('answered_at'),
  answeredBy: text('answered_by'),
  /** When the answer left by mail, and until then when it is tried next; none of both: it could not be sent. */
  mailedAt: instant('mailed_at'),
  mailDueAt: instant('mail_due_at'),
  mailTries: integer('mail_tries').notNull().default(0),
})
