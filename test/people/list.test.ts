import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'

const found = (page: Page) =>
  [...page.html.matchAll(/<th scope="row"><a href="\/fi\/people\/([^"]+)"/g)].map(match => match[1])

test('people are found by their mail address too', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  expect(found(await kaisa.get('/fi/people?q=NELLA@esimerkki'))).toEqual(['nella'])
})

test('the list is narrowed by role, network and organisation, and each option tells how many it leaves', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  expect(found(await kaisa.get('/fi/people?role=leader'))).toEqual(['birgitta', 'eero'])
  const kainuu = await kaisa.get('/fi/people?network=kainuu')
  expect(found(kainuu)).toEqual(['aino', 'arttu', 'eero', 'pauli'])
  expect(kainuu.text).toContain('4 ihmistä')
  expect(kainuu.text).toContain('Verkoston johtaja 1')
  expect(found(await kaisa.get('/fi/people?network=kainuu&organisation=employment'))).toEqual(['aino', 'eero'])
  expect(found(await kaisa.get('/fi/people?role=keisari&state=outo')).length).toBe(10)
})

test('who has left is told apart, and who is anonymised is not listed unless asked for', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/people/arttu/activity', { active: 'no' })
  await kaisa.post('/fi/people/pauli/anonymising', { sure: '1' })
  expect(found(await kaisa.get('/fi/people')).length).toBe(9)
  expect(found(await kaisa.get('/fi/people?state=ended'))).toEqual(['arttu'])
  const gone = await kaisa.get('/fi/people?state=anonymised')
  expect(found(gone)).toEqual(['pauli'])
  expect(gone.text).not.toContain('Pauli')
  expect(found(await kaisa.get('/fi/people?q=pauli&state=anonymised'))).toEqual([])
})

test('those who have not been here for a year are found, by their last visit or by when they joined', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  expect(found(await kaisa.get('/fi/people?away=1'))).toEqual([])
  forum.later({ days: 370 })
  const now = forum.services.now().getTime()
  await forum.db.all(sql`INSERT OR REPLACE INTO visits (person_id, seen_at, before_at) VALUES ('aino', ${now}, ${now})`)
  const returned = await forum.as('kaisa')
  const away = found(await returned.get('/fi/people?away=1'))
  expect(away).not.toContain('aino')
  expect(away).toContain('eero')
})

test('pages keep the filters', async () => {
  const forum = await openForum()
  for (let number = 0; number < 60; number++)
    await forum.db.all(sql`
      INSERT INTO people VALUES (${`p${number}`}, ${`p${number}@esimerkki.fi`}, 'Nimi', 'worker', 'kela', 'kainuu', 'fi', 1,
        ${forum.services.now().getTime()}, NULL, 1)`)
  const kaisa = await forum.as('kaisa')
  const first = await kaisa.get('/fi/people?organisation=kela&q=nimi')
  const next = /href="([^"]+)" rel="next"/.exec(first.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(next).toContain('organisation=kela')
  expect(found(await kaisa.get(next)).length).toBe(10)
})
