import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { audiences } from '../audiences/audience.ts'

export const practiceKinds = ['good', 'pitfall'] as const
export type PracticeKind = (typeof practiceKinds)[number]

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })
const flag = (name: string) => integer(name, { mode: 'boolean' }).notNull().default(false)

export const practices = sqliteTable('practices', {
  id: text('id').primaryKey(),
  kind: text('kind', { enum: practiceKinds }).notNull(),
  isWish: flag('is_wish'),
  title: text('title').notNull(),
  summary: text('summary').notNull(),
  situation: text('situation').notNull().default(''),
  situationHtml: text('situation_html').notNull().default(''),
  done: text('done').notNull().default(''),
  doneHtml: text('done_html').notNull().default(''),
  happened: text('happened').notNull().default(''),
  happenedHtml: text('happened_html').notNull().default(''),
  watchOut: text('watch_out').notNull().default(''),
  watchOutHtml: text('watch_out_html').notNull().default(''),
  fitsWhere: text('fits_where').notNull().default(''),
  fitsWhereHtml: text('fits_where_html').notNull().default(''),
  themeId: text('theme_id'),
  networkId: text('network_id'),
  region: text('region'),
  language: text('language', { enum: ['fi', 'sv', 'en'] }).notNull(),
  source: text('source').notNull().default(''),
  authorId: text('author_id'),
  hideAuthor: flag('hide_author'),
  audience: text('audience', { enum: audiences }).notNull(),
  audienceRoleId: text('audience_role_id'),
  commentCount: integer('comment_count').notNull().default(0),
  publishedAt: instant('published_at').notNull(),
  editedAt: instant('edited_at'),
  revision: integer('revision').notNull().default(1),
  withdrawnAt: instant('withdrawn_at'),
})

export const practiceNeeds = sqliteTable(
  'practice_needs',
  { practiceId: text('practice_id').notNull(), needNumber: integer('need_number').notNull() },
  table => [primaryKey({ columns: [table.practiceId, table.needNumber] })],
)

export const practiceTranslations = sqliteTable(
  'practice_translations',
  {
    practiceId: text('practice_id').notNull(),
    language: text('language', { enum: ['fi', 'sv', 'en'] }).notNull(),
    title: text('title').notNull(),
    summary: text('summary'),
  },
  table => [primaryKey({ columns: [table.practiceId, table.language] })],
)
