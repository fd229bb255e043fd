import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openForum } from '../support/forum.ts'
import { ask } from '../threads/write.ts'

test('an own account is closed after its page has been read and its box ticked', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const elsewhere = await forum.as('aino')
  const thread = await ask(aino, { title: 'Ainon kysymys?' })
  expect((await aino.get('/fi/account')).links).toContain('/fi/account/closing')
  const page = await aino.get('/fi/account/closing')
  expect(page.text).toContain('Nimesi paikalla lukee vain rooli: Asiakastyön asiantuntija.')
  expect(page.links).toContain('/fi/account/data.json')
  const refused = await aino.post('/fi/account/closing')
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('id="sure-error"')
  const closed = await aino.post('/fi/account/closing', { sure: '1' })
  expect(closed.location).toBe('/fi/account/closed')
  expect((await aino.follow(closed)).heading).toBe('Tilisi on suljettu')
  for (const visitor of [aino, elsewhere]) expect((await visitor.get('/fi/account')).status).toBe(303)
  const read = await (await forum.as('nella')).get(thread)
  expect(read.text).toContain('Ainon kysymys?')
  expect(read.text).not.toContain('Aino Esimerkki')
  expect(await forum.db.all(sql`SELECT actor_id AS actor FROM audit_entries WHERE action = 'account_closed'`)).toEqual([
    { actor: 'aino' },
  ])
})

test('the last who manages people cannot close their account, and is told why', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const refused = await kaisa.post('/fi/account/closing', { sure: '1' })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Anna koordinaattorin rooli ensin jollekulle toiselle.')
  expect((await kaisa.get('/fi/people')).status).toBe(200)
  expect((await kaisa.post('/fi/people/kaisa/anonymising', { sure: '1' })).location).toBe('/fi/account/closing')
})
