import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { jobs } from '../../src/jobs.ts'
import { type Jobs, runDueJobs } from '../../src/platform/jobs/run-due-jobs.ts'
import { linkFor } from '../sign-in/link-of.ts'
import { type Forum, openForum } from '../support/forum.ts'

/** A job that counts how often it was run, and fails while `broken` is true. */
function counting(everyMinutes = 60) {
  const seen = { runs: 0, broken: false }
  const run = async () => {
    seen.runs++
    if (seen.broken) throw new Error('the disk is full')
  }
  return Object.assign(seen, { jobs: { count: { everyMinutes, run } } satisfies Jobs })
}

async function rowOf({ db }: Forum, name: string) {
  const [row] = await db.all<Record<string, number | string | null>>(sql`SELECT * FROM jobs WHERE name = ${name}`)
  return row
}

test('a job is run once in its interval, and the table knows when', async () => {
  const forum = await openForum()
  const job = counting()
  expect(await runDueJobs(forum.services, job.jobs)).toEqual(['count'])
  forum.later({ minutes: 59 })
  expect(await runDueJobs(forum.services, job.jobs)).toEqual([])
  forum.later({ minutes: 1 })
  expect(await runDueJobs(forum.services, job.jobs)).toEqual(['count'])
  expect(job.runs).toBe(2)
  const time = forum.services.now().getTime()
  expect(await rowOf(forum, 'count')).toMatchObject({
    started_at: time,
    finished_at: time,
    failed_at: null,
    failure: '',
  })
})

test('of several processes that look at once, one runs a job', async () => {
  const forum = await openForum()
  const job = counting()
  const looked = await Promise.all([1, 2, 3, 4].map(() => runDueJobs(forum.services, job.jobs)))
  expect(looked.flat()).toEqual(['count'])
  expect(job.runs).toBe(1)
})

test('a job that fails says so, holds up no other, and is run again at its time', async () => {
  const reported: unknown[] = []
  const forum = await openForum({ report: error => void reported.push(error) })
  const [bad, good] = [counting(), counting()]
  bad.broken = true
  const both = { bad: bad.jobs.count, good: good.jobs.count }
  expect(await runDueJobs(forum.services, both)).toEqual(['bad', 'good'])
  expect(good.runs).toBe(1)
  expect(reported).toHaveLength(1)
  const failedAt = forum.services.now().getTime()
  expect(await rowOf(forum, 'bad')).toMatchObject({ finished_at: null, failed_at: failedAt })
  expect((await rowOf(forum, 'bad'))?.failure).toContain('the disk is full')

  bad.broken = false
  forum.later({ minutes: 60 })
  await runDueJobs(forum.services, both)
  expect(await rowOf(forum, 'bad')).toMatchObject({ failed_at: failedAt, failure: '' })
  expect((await rowOf(forum, 'bad'))?.finished_at).toBe(forum.services.now().getTime())
})

test('a job a dead process was at is taken over after ten minutes, and a slow one writes nothing over it', async () => {
  const forum = await openForum()
  let wake = () => {}
  const slow: Jobs = { count: { everyMinutes: 1, run: () => new Promise<void>(resolve => (wake = resolve)) } }
  const asleep = runDueJobs(forum.services, slow)
  await expect.poll(() => rowOf(forum, 'count')).toBeDefined()

  const quick = counting(1)
  forum.later({ minutes: 9 })
  expect(await runDueJobs(forum.services, quick.jobs)).toEqual([])
  forum.later({ minutes: 1 })
  expect(await runDueJobs(forum.services, quick.jobs)).toEqual(['count'])
  const finished = await rowOf(forum, 'count')
  forum.later({ minutes: 1 })
  wake()
  await asleep
  expect(await rowOf(forum, 'count')).toEqual(finished)
})

test('a clock that was wrong for a while holds nothing up', async () => {
  const forum = await openForum()
  const job = counting()
  forum.later({ days: 400 })
  await runDueJobs(forum.services, job.jobs)
  forum.later({ days: -400 })
  expect(await runDueJobs(forum.services, job.jobs)).toEqual(['count'])
})

test('the jobs of the service run on a filled forum, and forget what nobody needs', async () => {
  const forum = await openForum()
  await linkFor(forum, 'aino@esimerkki.fi')
  expect(await runDueJobs(forum.services, jobs)).toEqual(Object.keys(jobs))
  forum.later({ days: 1 })
  expect(await runDueJobs(forum.services, jobs)).toEqual(Object.keys(jobs))
  const [left] = await forum.db.all<{ links: number; requests: number }>(sql`
    SELECT (SELECT count(*) FROM sign_in_links) AS links, (SELECT count(*) FROM sign_in_requests) AS requests`)
  expect(left).toEqual({ links: 0, requests: 0 })
  expect(forum.errors).toEqual([])
})
