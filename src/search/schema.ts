import { integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { thingKinds } from '../text-index/schema.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** Words that mean the same, separated by commas, a group a row. The coordinator edits them. */
export const searchSynonyms = sqliteTable('search_synonyms', {
  id: text('id').primaryKey(),
  words: text('words').notNull(),
  revision: integer('revision').notNull().default(1),
})

/** What was searched on a day in Helsinki, counted without people. */
export const searches = sqliteTable(
  'searches',
  {
    day: text('day').notNull(),
    query: text('query').notNull(),
    times: integer('times').notNull().default(1),
    /** How many things whoever searched it last found. */
    found: integer('found').notNull(),
  },
  table => [primaryKey({ columns: [table.day, table.query] })],
)

/** Searches a person wants to be told of. */
export const savedSearches = sqliteTable(
  'saved_searches',
  {
    id: text('id').primaryKey(),
    personId: text('person_id').notNull(),
    /** The address of the search after its question mark. */
    query: text('query').notNull(),
    mails: integer('mails', { mode: 'boolean' }).notNull().default(true),
    savedAt: instant('saved_at').notNull(),
    /** What was published after this has not been told. */
    toldAt: instant('told_at').notNull(),
  },
  table => [unique().on(table.personId, table.query)],
)

/** What is new in a saved search, a row a thing. */
export const savedFinds = sqliteTable(
  'saved_finds',
  {
    searchId: text('search_id').notNull(),
    kind: text('kind', { enum: thingKinds }).notNull(),
    refId: text('ref_id').notNull(),
    /** As of search_entries: the text of the thing that was new. */
    part: text('part').notNull(),
    foundAt: instant('found_at').notNull(),
    /** The day in Helsinki whose mail tells of it; null when none does. */
    mailDay: text('mail_day'),
    openedAt: instant('opened_at'),
  },
  table => [primaryKey({ columns: [table.searchId, table.kind, table.refId] })],
)
