import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

export const draftKinds = ['practice', 'thread', 'answer', 'event'] as const

export type DraftKind = (typeof draftKinds)[number]

/** `place` is the address, without language, where the writing goes on; `fields` what the form held, as JSON. */
export const drafts = sqliteTable('drafts', {
  id: text('id').primaryKey(),
  personId: text('person_id').notNull(),
  kind: text('kind', { enum: draftKinds }).notNull(),
  place: text('place').notNull(),
  fields: text('fields').notNull(),
  savedAt: instant('saved_at').notNull(),
  /** Which opening of a form saved it. */
  form: text('form').notNull().default(''),
})
