import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** Append-only; triggers refuse changes, and deletion before the retention of the setting `audit_days`. */
export const auditEntries = sqliteTable('audit_entries', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  at: instant('at').notNull(),
  actorId: text('actor_id'),
  action: text('action').notNull(),
  /** What the action belongs to, to look at one kind of them. */
  area: text('area').notNull(),
  subjectKind: text('subject_kind'),
  subjectId: text('subject_id'),
  details: text('details').notNull().default('{}'),
})
