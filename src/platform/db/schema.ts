import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const changing = ['names', 'threads', 'practices', 'events'] as const

/** Triggers count here every change of a name, and of what counts beside lists depend on. */
export const changes = sqliteTable('changes', {
  what: text('what', { enum: changing }).primaryKey(),
  version: integer('version').notNull(),
})
