import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { findViewer } from '../../src/people/find-viewer.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'

let forum: Forum
let nella: Visitor
beforeEach(async () => {
  forum = await openForum()
  nella = await forum.as('nella')
})

const clock = (at: number) => new Date(at).toISOString().slice(11, 16)

async function visit() {
  await forum.settled()
  const [row] = await forum.db.all<{ seen: number; before: number }>(
    sql`SELECT seen_at AS seen, before_at AS before FROM visits WHERE person_id = 'nella'`,
  )
  return row && { seen: clock(row.seen), before: clock(row.before) }
}

const since = async () => clock((await findViewer(forum.services, 'nella'))?.newSince ?? 0)

test('a visit is a run of pages without half an hour between two', async () => {
  expect(await visit()).toBeUndefined()
  await nella.get('/fi')
  expect(await visit()).toEqual({ seen: '07:00', before: '07:00' })
  for (let pages = 0; pages < 4; pages++) {
    forum.later({ minutes: 20 })
    await nella.get('/fi/threads')
  }
  expect(await visit()).toEqual({ seen: '08:20', before: '07:00' })
  forum.later({ minutes: 30 })
  expect(await since()).toBe('08:20')
  await nella.get('/fi')
  expect(await visit()).toEqual({ seen: '08:50', before: '08:20' })
  expect(await since()).toBe('08:20')
})

test('a visit is written down at most once in five minutes, also when pages come together', async () => {
  await Promise.all([nella.get('/fi'), nella.get('/fi/threads'), nella.get('/fi/practices')])
  const written = async () => (await forum.db.all<{ count: number }>(sql`SELECT total_changes() AS count`))[0]?.count
  await forum.settled()
  const before = await written()
  forum.later({ minutes: 4.9 })
  await nella.get('/fi')
  await nella.get('/fi/practices')
  expect(await visit()).toEqual({ seen: '07:00', before: '07:00' })
  if (forum.file) expect(await written()).toBe(before)
  forum.later({ minutes: 40 })
  await Promise.all([nella.get('/fi'), nella.get('/fi/threads'), nella.get('/fi/practices')])
  expect(await visit()).toEqual({ seen: '07:44', before: '07:00' })
})

test('nobody else’s visit is written down, and none for visitors', async () => {
  await forum.visitor().get('/fi')
  await nella.get('/fi')
  await forum.settled()
  expect(await forum.db.all(sql`SELECT person_id FROM visits`)).toEqual([{ person_id: 'nella' }])
})
