import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/platform/ids.ts'
import { openForum } from '../support/forum.ts'
import { linkFor } from './link-of.ts'

test('the table of sessions holds only hashes of what the cookie carries', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const secret = aino.cookie.split('=')[1] ?? ''
  const rows = await forum.db.all<{ id: string }>(sql`SELECT * FROM sessions`)
  expect(rows.map(row => row.id)).toEqual([await sha256(secret)])
  expect(JSON.stringify(rows)).not.toContain(secret)
  const thief = forum.visitor()
  thief.cookie = `session=${rows[0]?.id}`
  expect((await thief.get('/fi/account')).status).toBe(303)
})

test('links are stored as hashes too', async () => {
  const forum = await openForum()
  const token = ((await linkFor(forum, 'aino@esimerkki.fi')) ?? '').split('/').at(-1) ?? '-'
  expect(JSON.stringify(await forum.db.all(sql`SELECT * FROM sign_in_links`))).not.toContain(token)
})

test('sessions end when a role, a network, a membership or activity changes, and only the person’s own', async () => {
  const forum = await openForum()
  const changes = [
    sql`UPDATE people SET role_id = 'leader' WHERE id = 'aino'`,
    sql`UPDATE people SET home_network_id = 'lappi' WHERE id = 'aino'`,
    sql`INSERT INTO memberships VALUES ('aino', 'kainuu')`,
    sql`DELETE FROM memberships WHERE person_id = 'aino'`,
    sql`UPDATE people SET active = 0 WHERE id = 'aino'`,
  ]
  const nella = await forum.as('nella')
  for (const change of changes) {
    const aino = await forum.as('aino')
    expect((await aino.get('/fi/account')).status).toBe(200)
    await forum.db.all(change)
    expect((await aino.get('/fi/account')).status).toBe(303)
  }
  expect((await nella.get('/fi/account')).status).toBe(200)
})

test('a change of name or language leaves sessions alone', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  await forum.db.all(sql`UPDATE people SET name = 'Aino Toinen', language = 'sv' WHERE id = 'aino'`)
  expect((await aino.get('/fi/account')).text).toContain('Aino Toinen')
})

test('somebody deactivated gets nothing: no mail, no use of a link, no session', async () => {
  const forum = await openForum()
  const link = (await linkFor(forum, 'aino@esimerkki.fi')) ?? ''
  await forum.db.all(sql`UPDATE people SET active = 0 WHERE id = 'aino'`)
  expect((await forum.visitor().get(link)).status).toBe(410)
  expect((await forum.visitor().post(link)).status).toBe(410)
  await linkFor(forum, 'aino@esimerkki.fi')
  expect(forum.mails.length).toBe(1)
  expect(await forum.db.all(sql`SELECT * FROM sessions`)).toEqual([])
})

test('a session ends thirty days after it was last used', async () => {
  const forum = await openForum()
  const idle = await forum.as('aino')
  const busy = await forum.as('aino')
  forum.later({ days: 20 })
  const renewed = await busy.get('/fi/account')
  expect(renewed.status).toBe(200)
  expect(renewed.headers.get('Set-Cookie')).toContain('session=')
  forum.later({ days: 11 })
  expect((await idle.get('/fi/account')).status).toBe(303)
  expect((await busy.get('/fi/account')).status).toBe(200)
  forum.later({ days: 31 })
  expect((await busy.get('/fi/account')).status).toBe(303)
})

test('signing out ends the session for whoever kept its cookie', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const copy = forum.visitor()
  copy.cookie = aino.cookie
  const out = await aino.post('/fi/sign-in/end')
  expect(out.location).toBe('/fi')
  expect((await copy.get('/fi/account')).status).toBe(303)
})

test('outside a demonstration nobody signs in with a click', async () => {
  const forum = await openForum()
  expect((await forum.visitor().get('/fi/sign-in')).html).not.toContain('/sign-in/demo')
  expect((await forum.visitor().post('/fi/sign-in/demo', { person: 'aino' })).status).toBe(404)
  expect(await forum.db.all(sql`SELECT * FROM sessions`)).toEqual([])
})

test('in a demonstration one becomes anybody of its cast, and nobody else', async () => {
  const forum = await openForum({ demoCast: ['eero', 'aino', 'poistunut'] })
  const visitor = forum.visitor()
  const page = await visitor.get('/fi/sign-in?to=/fi/needs')
  expect(page.html.indexOf('Eero Satunen')).toBeLessThan(page.html.indexOf('Aino Esimerkki'))
  expect(page.text).not.toContain('Kaisa')
  for (const person of ['kaisa', 'poistunut', '']) {
    expect((await visitor.post('/fi/sign-in/demo', { person, to: '/fi/needs' })).status).toBe(422)
    expect((await visitor.get('/fi/account')).status).toBe(303)
  }
  expect((await visitor.post('/fi/sign-in/demo', { person: 'aino', to: '//paha.example' })).location).toBe('/fi')
  expect((await visitor.get('/fi/account')).text).toContain('aino@esimerkki.fi')
})
