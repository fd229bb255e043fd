import { sql } from 'drizzle-orm'
import { jobs } from '../jobs.ts'
import type { Database } from '../platform/db/database.ts'
import { newestMigration } from '../platform/db/newest-migration.ts'
import { newId } from '../platform/ids.ts'
import { findStuckJobs } from '../platform/jobs/find-stuck-jobs.ts'
import { jobs as jobsTable } from '../platform/jobs/schema.ts'
import type { Services } from '../platform/services.ts'

export type Health = {
  status: 'ok' | 'failing'
  database: 'ok' | 'unreadable' | 'unwritable'
  migrations: 'ok' | 'behind' | 'ahead' | 'unknown'
  jobs: 'ok' | 'stuck' | 'unknown'
  /** The names of the jobs that are stuck. */
  stuck: string[]
}

const keptMs = 5_000

/** By database, so that two forums in one process, as in tests, never share. */
const lately = new WeakMap<Database, { at: number; health: Promise<Health> }>()

/**
 * How the service is, for a supervisor: words only, what went wrong is in the log. Found out at most every five seconds,
 * because finding out writes, and anybody may ask.
 */
export function findHealth(services: Services): Promise<Health> {
  const { db, now } = services
  const at = now().getTime()
  const known = lately.get(db)
  if (known && at >= known.at && at < known.at + keptMs) return known.health
  const health = findOut(services)
  lately.set(db, { at, health })
  return health
}

async function findOut(services: Services): Promise<Health> {
  const sick: Health = { status: 'failing', database: 'unreadable', migrations: 'unknown', jobs: 'unknown', stuck: [] }
  const newest = await tried(services, () => findNewestMigration(services))
  if (!newest) return sick
  const database = (await tried(services, () => writeSomething(services))) ? 'ok' : 'unwritable'
  const migrations = newest.name === newestMigration ? 'ok' : (newest.name ?? '') < newestMigration ? 'behind' : 'ahead'
  const stuck = await tried(services, () => findStuckJobs(services, jobs, services.startedAt ?? newest.appliedAt))
  const found = { database, migrations, jobs: stuck ? (stuck.length > 0 ? 'stuck' : 'ok') : 'unknown' } as const
  const well = Object.values(found).every(word => word === 'ok')
  return { status: well ? 'ok' : 'failing', ...found, stuck: stuck ?? [] }
}

type Migration = { name: string | null; appliedAt: Date }

async function findNewestMigration({ db }: Services): Promise<Migration> {
  const [newest] = await db.all<{ name: string; seconds: number }>(sql`
    SELECT name, unixepoch(applied_at) AS seconds FROM d1_migrations ORDER BY name DESC LIMIT 1`)
  return { name: newest?.name ?? null, appliedAt: new Date((newest?.seconds ?? 0) * 1000) }
}

/** A row of its own is written, so that a full disk and a database that may only be read are noticed. */
async function writeSomething({ db, now }: Services): Promise<true> {
  const ended = { startedAt: now(), finishedAt: now() }
  await db
    .insert(jobsTable)
    .values({ name: 'health', ...ended })
    .onConflictDoUpdate({ target: jobsTable.name, set: ended })
  return true
}

async function tried<Result>(services: Services, work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    services.report(error, newId())
    return null
  }
}
