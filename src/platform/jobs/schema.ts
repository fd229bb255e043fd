import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** Background work, a row a job: when it last began and ended, and how. */
export const jobs = sqliteTable('jobs', {
  name: text('name').primaryKey(),
  startedAt: instant('started_at'),
  finishedAt: instant('finished_at'),
  failedAt: instant('failed_at'),
  failure: text('failure').notNull().default(''),
})
