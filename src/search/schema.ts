import { integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'

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
    /** How much of it visitors would have found the last time. */
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
