import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { pageTextIds } from './page-text-ids.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** Single values the coordinator sets; `value` is JSON. */
export const settings = sqliteTable('settings', {
  id: text('id').primaryKey(),
  value: text('value').notNull(),
  changedAt: instant('changed_at').notNull(),
})

/** Pages and passages the coordinator writes; an empty language falls back to the text the service came with. */
export const pageTexts = sqliteTable('page_texts', {
  id: text('id', { enum: pageTextIds }).primaryKey(),
  fi: text('fi').notNull(),
  fiHtml: text('fi_html').notNull(),
  sv: text('sv').notNull(),
  svHtml: text('sv_html').notNull(),
  en: text('en').notNull(),
  enHtml: text('en_html').notNull(),
  revision: integer('revision').notNull().default(1),
  changedAt: instant('changed_at').notNull(),
})

/** Names that change with the law or the organisation: the service, the law, the deciding body. */
export const terms = sqliteTable('terms', {
  id: text('id').primaryKey(),
  fi: text('fi').notNull(),
  sv: text('sv').notNull(),
  en: text('en').notNull(),
})
