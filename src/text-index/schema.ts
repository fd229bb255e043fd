import { integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { type ThingKind, thingKinds } from './thing-kinds.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })
const languages = ['fi', 'sv', 'en'] as const

export { type ThingKind, thingKinds }

/** What can be found, with all that decides who sees it and how it is narrowed down. Triggers write these rows. */
export const searchThings = sqliteTable(
  'search_things',
  {
    id: integer('id').primaryKey(),
    kind: text('kind', { enum: thingKinds }).notNull(),
    /** The id in its own table; of a need its number, of a decision its round's id, a slash and the need's number. */
    refId: text('ref_id').notNull(),
    /** As of posts; 'members' is everybody who is signed in. */
    audience: text('audience', { enum: ['all', 'near', 'own', 'role', 'members'] }).notNull(),
    audienceRoleId: text('audience_role_id'),
    networkId: text('network_id'),
    authorId: text('author_id'),
    /** Null of what has texts in all languages. */
    language: text('language', { enum: languages }),
    /** The numbers of the needs it is about, as a JSON array. */
    needs: text('needs').notNull().default('[]'),
    /** When it was published, asked or decided; of an event when it begins. */
    at: instant('at'),
    /** When it last changed; of a thread when it was last answered, of a decision when it was last followed up. */
    freshAt: instant('fresh_at'),
    /** Whether an answer helped, or the decision is carried out. */
    solved: integer('solved', { mode: 'boolean' }).notNull().default(false),
    /** The version of the analyzer its texts were written with; null until they are, negative while a job does it. */
    analyzer: integer('analyzer'),
  },
  table => [unique().on(table.kind, table.refId)],
)

/** The texts of a thing: part is '' for its own, a language for a translation, or the id of an answer or follow-up. */
export const searchEntries = sqliteTable('search_entries', {
  id: integer('id').primaryKey(),
  thingId: integer('thing_id').notNull(),
  part: text('part').notNull(),
  language: text('language', { enum: languages }).notNull(),
})

/** The stems of the texts: a virtual table, declared as an ordinary one for writing. */
export const searchFts = sqliteTable('search_fts', {
  rowid: integer('rowid').primaryKey(),
  title: text('title').notNull(),
  body: text('body').notNull(),
  ftitle: text('ftitle').notNull(),
  fbody: text('fbody').notNull(),
  rev: text('rev').notNull(),
})
