import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** When somebody was last here, and when their visit before this one ended. */
export const visits = sqliteTable('visits', {
  personId: text('person_id').primaryKey(),
  seenAt: instant('seen_at').notNull(),
  beforeAt: instant('before_at').notNull(),
})

export const readKinds = ['practice', 'thread'] as const

export type ReadKind = (typeof readKinds)[number]

/** Up to when somebody has read a thread or a practice with its discussion. */
export const readings = sqliteTable(
  'readings',
  {
    personId: text('person_id').notNull(),
    kind: text('kind', { enum: readKinds }).notNull(),
    itemId: text('item_id').notNull(),
    readAt: instant('read_at').notNull(),
  },
  table => [primaryKey({ columns: [table.personId, table.kind, table.itemId] })],
)
