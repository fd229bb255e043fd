import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { audiences } from '../audiences/audience.ts'
import { eventKinds } from './event-kinds.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

export const events = sqliteTable('events', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  description: text('description').notNull(),
  descriptionHtml: text('description_html').notNull(),
  kind: text('kind', { enum: eventKinds }).notNull(),
  wholeDay: integer('whole_day', { mode: 'boolean' }).notNull(),
  startsAt: instant('starts_at').notNull(),
  endsAt: instant('ends_at').notNull(),
  startDay: text('start_day').notNull(),
  endDay: text('end_day').notNull(),
  place: text('place').notNull().default(''),
  link: text('link').notNull().default(''),
  language: text('language', { enum: ['fi', 'sv', 'en'] }).notNull(),
  networkId: text('network_id').notNull(),
  authorId: text('author_id').notNull(),
  audience: text('audience', { enum: audiences }).notNull(),
  audienceRoleId: text('audience_role_id'),
  commentCount: integer('comment_count').notNull().default(0),
  sequence: integer('sequence').notNull().default(0),
  publishedAt: instant('published_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
  cancelledAt: instant('cancelled_at'),
  /** Set by erasing; `visibleTo` then keeps it from everybody. */
  removedAt: instant('removed_at'),
})

export const eventNeeds = sqliteTable(
  'event_needs',
  { eventId: text('event_id').notNull(), needNumber: integer('need_number').notNull() },
  table => [primaryKey({ columns: [table.eventId, table.needNumber] })],
)

export const holidays = sqliteTable('holidays', {
  day: text('day').primaryKey(),
  fi: text('fi').notNull(),
  sv: text('sv').notNull(),
  en: text('en').notNull(),
  isPublic: integer('is_public', { mode: 'boolean' }).notNull(),
})

/** A personal address of a feed; only the hash of its token is kept. */
export const calendarFeeds = sqliteTable('calendar_feeds', {
  tokenHash: text('token_hash').primaryKey(),
  personId: text('person_id').notNull(),
  filters: text('filters').notNull(),
  language: text('language', { enum: ['fi', 'sv', 'en'] }).notNull(),
  madeAt: integer('made_at', { mode: 'timestamp_ms' }).notNull(),
})
