import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** Mails to be sent: what each is about and to whom, never its text. */
export const outbox = sqliteTable('outbox', {
  key: text('key').primaryKey(),
  kind: text('kind').notNull(),
  personId: text('person_id').notNull(),
  aboutId: text('about_id').notNull(),
  writtenAt: instant('written_at').notNull(),
  dueAt: instant('due_at').notNull(),
  claimedAt: instant('claimed_at'),
  tries: integer('tries').notNull().default(0),
  failure: text('failure').notNull().default(''),
  endedAt: instant('ended_at'),
  outcome: text('outcome', { enum: ['sent', 'unwanted', 'failed'] }),
})
