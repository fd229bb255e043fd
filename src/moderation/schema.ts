import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { grounds, postKinds } from './grounds.ts'

export type { Ground, PostKind } from './grounds.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

export const reports = sqliteTable('reports', {
  id: text('id').primaryKey(),
  kind: text('kind', { enum: postKinds }).notNull(),
  itemId: text('item_id').notNull(),
  ground: text('ground', { enum: grounds }).notNull(),
  reason: text('reason').notNull(),
  language: text('language', { enum: ['fi', 'sv', 'en'] })
    .notNull()
    .default('fi'),
  reportedBy: text('reported_by'),
  reportedAt: instant('reported_at').notNull(),
  handledAt: instant('handled_at'),
  handledBy: text('handled_by'),
  outcome: text('outcome', { enum: ['erased', 'kept'] }),
})

/** What stays of an erased post. `note` is shown to readers, so it holds nothing of what was erased. */
export const removals = sqliteTable(
  'removals',
  {
    kind: text('kind', { enum: postKinds }).notNull(),
    itemId: text('item_id').notNull(),
    ground: text('ground', { enum: grounds }).notNull(),
    note: text('note').notNull().default(''),
    language: text('language', { enum: ['fi', 'sv', 'en'] })
      .notNull()
      .default('fi'),
    removedAt: instant('removed_at').notNull(),
    removedBy: text('removed_by').notNull(),
  },
  table => [primaryKey({ columns: [table.kind, table.itemId] })],
)
