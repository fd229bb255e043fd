import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const themes = sqliteTable('themes', {
  id: text('id').primaryKey(),
  place: integer('place').notNull(),
  fi: text('fi').notNull(),
  sv: text('sv').notNull(),
  en: text('en').notNull(),
  active: integer('active', { mode: 'boolean' }).notNull().default(true),
})

export const needs = sqliteTable('needs', {
  number: integer('number').primaryKey(),
  fi: text('fi').notNull(),
  sv: text('sv').notNull(),
  en: text('en').notNull(),
  descriptionFi: text('description_fi').notNull(),
  descriptionSv: text('description_sv').notNull(),
  descriptionEn: text('description_en').notNull(),
  rank2023: integer('rank_2023'),
  timing2023: text('timing_2023', { enum: ['after_2025', 'beside_2025'] }),
  source: text('source').notNull(),
  commentCount: integer('comment_count').notNull().default(0),
})

export const needThemes = sqliteTable(
  'need_themes',
  { needNumber: integer('need_number').notNull(), themeId: text('theme_id').notNull() },
  table => [primaryKey({ columns: [table.needNumber, table.themeId] })],
)
