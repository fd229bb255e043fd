import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { outcomes, statuses } from './outcomes.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

export const reviews = sqliteTable('reviews', {
  roundId: text('round_id').primaryKey(),
  begunBy: text('begun_by').notNull(),
  begunAt: instant('begun_at').notNull(),
  /** The group's own; never published. */
  notes: text('notes').notNull().default(''),
  revision: integer('revision').notNull().default(0),
  editedBy: text('edited_by'),
  editedAt: instant('edited_at'),
  publishedBy: text('published_by'),
  publishedAt: instant('published_at'),
})

export const decisions = sqliteTable(
  'decisions',
  {
    roundId: text('round_id').notNull(),
    needNumber: integer('need_number').notNull(),
    outcome: text('outcome', { enum: outcomes }),
    /** Where the need returns to, of 'other_level'. */
    level: text('level', { enum: ['own', 'near', 'all'] }),
    reason: text('reason').notNull().default(''),
    /** The group's own place where it departs from the vote. */
    place: integer('place'),
    /** Why it departs. */
    departure: text('departure').notNull().default(''),
    ownerNetworkId: text('owner_network_id'),
    ownerBody: text('owner_body').notNull().default(''),
    /** Days in Helsinki, like 2026-11-24. */
    startsOn: text('starts_on'),
    reviewOn: text('review_on'),
    /** The group's own; never published. */
    note: text('note').notNull().default(''),
    status: text('status', { enum: statuses }).notNull().default('decided'),
    revision: integer('revision').notNull().default(0),
    editedBy: text('edited_by'),
    editedAt: instant('edited_at'),
  },
  table => [primaryKey({ columns: [table.roundId, table.needNumber] })],
)

export const followUps = sqliteTable('follow_ups', {
  id: text('id').primaryKey(),
  roundId: text('round_id').notNull(),
  needNumber: integer('need_number').notNull(),
  day: text('day').notNull(),
  body: text('body').notNull(),
  language: text('language', { enum: ['fi', 'sv', 'en'] }).notNull(),
  link: text('link').notNull().default(''),
  practiceId: text('practice_id'),
  eventId: text('event_id'),
  /** How far the work had come then. */
  status: text('status', { enum: statuses }).notNull(),
  addedBy: text('added_by').notNull(),
  addedAt: instant('added_at').notNull(),
})
