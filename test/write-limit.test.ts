import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { memoryLimits } from '../src/platform/limits/memory-limits.ts'
import { storedLimits } from '../src/platform/limits/stored-limits.ts'
import { type Forum, openForum } from './support/forum.ts'
import type { Visitor } from './support/visitor.ts'

const question = (title: string) => ({ title, body: 'Kysyn näin.', language: 'fi', audience: 'all' })

async function titlesIn({ db }: Forum): Promise<number> {
  const [row] = await db.all<{ count: number }>(sql`SELECT count(*) AS count FROM threads`)
  return row?.count ?? 0
}

async function ask(who: Visitor, times: number) {
  const statuses: number[] = []
  for (let at = 0; at < times; at++) statuses.push((await who.post('/fi/threads', question(`Kysymys ${at}`))).status)
  return statuses
}

test('an account writes thirty times a minute; then what was typed comes back, and nothing is written', async () => {
  const forum = await openForum({ limits: memoryLimits() })
  const aino = await forum.as('aino')
  expect(new Set(await ask(aino, 30))).toEqual(new Set([303]))

  const refused = await aino.post('/fi/threads', question('Vielä yksi kysymys'))
  expect(refused.status).toBe(429)
  expect(refused.headers.get('Retry-After')).toBe('60')
  expect(refused.heading).toBe('Lähetit monta lomaketta peräkkäin')
  expect(refused.text).toContain('Vielä yksi kysymys')
  expect(refused.html).toContain('action="/fi/threads"')
  expect(refused.html).toContain('name="title" value="Vielä yksi kysymys"')
  expect(await titlesIn(forum)).toBe(30)

  forum.later({ minutes: 1 })
  expect((await aino.post('/fi/threads', question('Vielä yksi kysymys'))).status).toBe(303)
  expect(await titlesIn(forum)).toBe(31)
})

test('other accounts and reading go on, and one may always sign out', async () => {
  const forum = await openForum({ limits: memoryLimits() })
  const aino = await forum.as('aino')
  const samePersonElsewhere = await forum.as('aino')
  await ask(aino, 30)
  expect(await ask(samePersonElsewhere, 1)).toEqual([429])
  expect(await ask(await forum.as('arttu'), 1)).toEqual([303])
  expect((await aino.get('/fi/threads')).status).toBe(200)
  expect((await aino.post('/fi/sign-in/end')).status).toBe(303)
  expect((await aino.get('/fi/account')).status).toBe(303)
})

test('drafts that save themselves are counted beside what is published, sixty a minute', async () => {
  const forum = await openForum({ limits: memoryLimits() })
  const aino = await forum.as('aino')
  const save = async () => (await aino.post('/fi/drafts', { title: 'Kesken' })).status
  for (let at = 0; at < 60; at++) expect(await save()).not.toBe(429)
  expect(await save()).toBe(429)
  expect(await ask(aino, 1)).toEqual([303])
})

test('what comes back holds no identity code', async () => {
  const forum = await openForum({ limits: memoryLimits() })
  const aino = await forum.as('aino')
  await ask(aino, 30)
  const refused = await aino.post('/fi/threads', { body: 'Asiakas on 131052-308T.' })
  expect(refused.status).toBe(429)
  expect(refused.html).not.toContain('131052-308T')
})

test('where the count is kept in the database, requests at once cannot pass it', async () => {
  const forum = await openForum()
  forum.services.limits = storedLimits(forum.db)
  const aino = await forum.as('aino')
  const many = Array.from({ length: 40 }, (_, at) => aino.post('/fi/threads', question(`Kysymys ${at}`)))
  const statuses = (await Promise.all(many)).map(answer => answer.status)
  expect(statuses.filter(status => status === 303)).toHaveLength(30)
  expect(statuses.filter(status => status === 429)).toHaveLength(10)
  expect(await titlesIn(forum)).toBe(30)
})
