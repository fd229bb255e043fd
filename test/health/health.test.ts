import { readdirSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { jobs } from '../../src/jobs.ts'
import { newestMigration } from '../../src/platform/db/newest-migration.ts'
import { runDueJobs } from '../../src/platform/jobs/run-due-jobs.ts'
import { migrations, onD1 } from '../support/database.ts'
import { type Forum, openForum } from '../support/forum.ts'

const well = { status: 'ok', database: 'ok', migrations: 'ok', jobs: 'ok', stuck: [] }

async function healthOf(forum: Forum) {
  const answer = await forum.visitor().get('/health')
  expect(answer.headers.get('Content-Type')).toContain('application/json')
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  const health = JSON.parse(answer.html)
  expect(answer.status).toBe(health.status === 'ok' ? 200 : 503)
  // The next answer is found out anew.
  forum.later({ minutes: 0.1 })
  return health
}

test('the newest migration this code was written for is the newest there is', () => {
  expect(newestMigration).toBe(readdirSync(migrations).sort().at(-1))
})

test('a sound service says so, to anyone', async () => {
  const forum = await openForum()
  expect(await healthOf(forum)).toEqual(well)
  await runDueJobs(forum.services, jobs)
  forum.later({ minutes: 4 })
  expect(await healthOf(forum)).toEqual(well)
})

test('a database that nothing can be written to is noticed', async () => {
  const forum = await openForum({ report: () => {} })
  for (const event of ['INSERT', 'UPDATE'])
    await forum.db.all(
      sql.raw(`CREATE TRIGGER full_${event} BEFORE ${event} ON jobs BEGIN SELECT RAISE(ABORT, 'disk full'); END`),
    )
  expect(await healthOf(forum)).toEqual({ ...well, status: 'failing', database: 'unwritable' })
})

test.skipIf(onD1)('a database that may only be read, or is closed, is noticed', async () => {
  const forum = await openForum({ report: () => {} })
  forum.file?.pragma('query_only = ON')
  expect(await healthOf(forum)).toEqual({ ...well, status: 'failing', database: 'unwritable' })
  forum.file?.close()
  expect(await healthOf(forum)).toEqual({
    ...{ status: 'failing', database: 'unreadable', migrations: 'unknown', jobs: 'unknown', stuck: [] },
  })
})

test('a database behind or ahead of the code is noticed', async () => {
  const forum = await openForum()
  await forum.db.all(sql`INSERT INTO d1_migrations (name) VALUES ('9999_tomorrow.sql')`)
  expect(await healthOf(forum)).toEqual({ ...well, status: 'failing', migrations: 'ahead' })
  await forum.db.all(sql`DELETE FROM d1_migrations WHERE name IN ('9999_tomorrow.sql', ${newestMigration})`)
  expect(await healthOf(forum)).toEqual({ ...well, status: 'failing', migrations: 'behind' })
})

test('a job begun and not ended for a quarter of an hour is noticed', async () => {
  const forum = await openForum()
  await runDueJobs(forum.services, jobs)
  await forum.db.all(sql`UPDATE jobs SET finished_at = finished_at - 1000 WHERE name = 'forget-sign-ins'`)
  forum.later({ minutes: 15 })
  await runDueJobs(forum.services, jobs)
  expect(await healthOf(forum)).toEqual(well)
  forum.later({ minutes: 1 })
  expect(await healthOf(forum)).toEqual({ ...well, status: 'failing', jobs: 'stuck', stuck: ['forget-sign-ins'] })
})

test('jobs that nobody runs are noticed after three of their intervals, counted from the start of the service', async () => {
  const forum = await openForum()
  forum.later({ minutes: 8 })
  expect(await healthOf(forum)).toEqual(well)
  forum.later({ minutes: 1 })
  const everyMinute = Object.keys(jobs).filter(name => jobs[name]?.everyMinutes === 1)
  expect(await healthOf(forum)).toMatchObject({ status: 'failing', jobs: 'stuck', stuck: everyMinute })
  forum.later({ minutes: 180 })
  const hourly = Object.keys(jobs).filter(name => (jobs[name]?.everyMinutes ?? 0) <= 60)
  expect((await healthOf(forum)).stuck).toEqual(hourly)
  await runDueJobs(forum.services, jobs)
  expect(await healthOf(forum)).toEqual(well)
})

test('a job that fails every time is noticed', async () => {
  const forum = await openForum({ report: () => {} })
  await runDueJobs(forum.services, jobs)
  await forum.db.all(sql`ALTER TABLE sign_in_links RENAME TO gone`)
  for (let hour = 0; hour < 4; hour++) {
    forum.later({ minutes: 60 })
    await runDueJobs(forum.services, jobs)
  }
  expect(await healthOf(forum)).toEqual({ ...well, status: 'failing', jobs: 'stuck', stuck: ['forget-sign-ins'] })
})

test('where no process begins, jobs are due from the newest migration on', async () => {
  const forum = await openForum({ startedAt: null })
  await forum.db.all(sql`UPDATE d1_migrations SET applied_at = '2026-11-24 06:59:00'`)
  expect(await healthOf(forum)).toEqual(well)
  await forum.db.all(sql`UPDATE d1_migrations SET applied_at = '2026-11-23 06:59:00'`)
  expect((await healthOf(forum)).jobs).toBe('stuck')
  await runDueJobs(forum.services, jobs)
  await forum.db.all(sql`DELETE FROM jobs WHERE name = 'forget-sign-ins'`)
  expect(await healthOf(forum)).toEqual(well)
})

test('however often anybody asks, it is found out, and written, once in five seconds', async () => {
  const forum = await openForum()
  const ask = () => forum.visitor().get('/health')
  await forum.db.all(sql`CREATE TABLE written (at INTEGER) STRICT`)
  for (const event of ['INSERT', 'UPDATE'])
    await forum.db.all(
      sql.raw(`CREATE TRIGGER counted_${event} AFTER ${event} ON jobs BEGIN INSERT INTO written VALUES (1); END`),
    )
  await Promise.all(Array.from({ length: 20 }, ask))
  forum.later({ minutes: 4 / 60 })
  expect((await ask()).status).toBe(200)
  expect(await forum.db.all(sql`SELECT at FROM written`)).toHaveLength(1)
  forum.later({ minutes: 1 / 60 })
  await ask()
  expect(await forum.db.all(sql`SELECT at FROM written`)).toHaveLength(2)
})
