import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** An act a row, by the hash of its key, until it counts no more. */
export const countedActs = sqliteTable('counted_acts', {
  keyHash: text('key_hash').notNull(),
  expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
})
