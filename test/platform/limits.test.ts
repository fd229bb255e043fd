import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { jobs } from '../../src/jobs.ts'
import { runDueJobs } from '../../src/platform/jobs/run-due-jobs.ts'
import type { Limits } from '../../src/platform/limits/limits.ts'
import { memoryLimits } from '../../src/platform/limits/memory-limits.ts'
import { storedLimits } from '../../src/platform/limits/stored-limits.ts'
import { openTestDatabase } from '../support/database.ts'
import { openForum } from '../support/forum.ts'

const minute = 60_000
const start = new Date('2026-11-24T07:00:00Z')
const plus = (ms: number) => new Date(start.getTime() + ms)

const kinds: [string, () => Promise<Limits>][] = [
  ['counted in the process', async () => memoryLimits()],
  ['counted in the database', async () => storedLimits((await openTestDatabase()).db)],
]

describe.each(kinds)('limits %s', (_, open) => {
  test('let so many acts pass within a while, and then again', async () => {
    const limits = await open()
    const act = (at: Date) => limits.allows('write:aino', 3, minute, at)
    const allowed = [await act(start), await act(plus(10_000)), await act(plus(59_998)), await act(plus(59_999))]
    expect(allowed).toEqual([true, true, true, false])
    expect([await act(plus(minute)), await act(plus(minute))]).toEqual([true, false])
  })

  test('count each key by itself', async () => {
    const limits = await open()
    const keys = ['write:aino', 'write:arttu', 'draft:aino', "write:'; DROP TABLE people", 'write:__proto__']
    for (const expected of [true, false])
      for (const key of keys) expect(await limits.allows(key, 1, minute, start)).toBe(expected)
  })

  test('let no more pass when all come at once', async () => {
    const limits = await open()
    const tries = Array.from({ length: 20 }, () => limits.allows('write:aino', 5, minute, start))
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(5)
  })

  test('do not count what was refused', async () => {
    const limits = await open()
    for (let second = 0; second < 120; second += 10) await limits.allows('write:aino', 1, minute, plus(second * 1000))
    expect(await limits.allows('write:aino', 1, minute, plus(2 * minute))).toBe(true)
  })
})

test('counts in the database name nobody, and are forgotten when they count no more', async () => {
  const forum = await openForum()
  const limits = storedLimits(forum.db)
  await limits.allows('report:192.0.2.7', 1, minute, forum.services.now())
  const rows = await forum.db.all<{ key_hash: string }>(sql`SELECT * FROM counted_acts`)
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain('192')
  forum.later({ minutes: 1 })
  await runDueJobs(forum.services, jobs)
  expect(await forum.db.all(sql`SELECT * FROM counted_acts`)).toEqual([])
})
