import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

export const versionedKinds = ['practice', 'thread', 'answer'] as const

export type VersionedKind = (typeof versionedKinds)[number]

/** A text as it was before an edit. `fields` are its sources as JSON, by the names of its table's columns. */
export const versions = sqliteTable(
  'versions',
  {
    kind: text('kind', { enum: versionedKinds }).notNull(),
    itemId: text('item_id').notNull(),
    revision: integer('revision').notNull(),
    fields: text('fields').notNull(),
    writtenAt: instant('written_at').notNull(),
  },
  table => [primaryKey({ columns: [table.kind, table.itemId, table.revision] })],
)
