import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

export const postKinds = ['practice', 'thread', 'answer', 'event'] as const

export type PostKind = (typeof postKinds)[number]

/** Why a post should not be here. */
export const grounds = ['client_data', 'personal_data', 'unkind', 'wrong', 'other'] as const

export type Ground = (typeof grounds)[number]

export const reports = sqliteTable('reports', {
  id: text('id').primaryKey(),
  kind: text('kind', { enum: postKinds }).notNull(),
  itemId: text('item_id').notNull(),
  ground: text('ground', { enum: grounds }).notNull(),
  reason: text('reason').notNull(),
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
    removedAt: instant('removed_at').notNull(),
    removedBy: text('removed_by').notNull(),
  },
  table => [primaryKey({ columns: [table.kind, table.itemId] })],
)
