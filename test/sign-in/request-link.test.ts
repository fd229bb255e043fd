import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openForum } from '../support/forum.ts'
import { linkFor } from './link-of.ts'

test('a person signs in with a link pressed on a page, once', async () => {
  const forum = await openForum()
  const link = (await linkFor(forum, 'aino@esimerkki.fi', '/fi/networks')) ?? ''
  const visitor = forum.visitor()
  expect((await visitor.get(link)).text).toContain('Aino Esimerkki')
  const entered = await visitor.post(link)
  expect(entered.status).toBe(303)
  expect(entered.location).toBe('/fi/networks')
  expect((await visitor.get('/fi/account')).text).toContain('aino@esimerkki.fi')
  expect((await forum.visitor().post(link)).status).toBe(410)
})

test('looking at a link, as mail scanners do, does not use it up, and carries nobody in', async () => {
  const forum = await openForum()
  const link = (await linkFor(forum, 'aino@esimerkki.fi')) ?? ''
  const scanner = forum.visitor()
  for (const _ of [1, 2, 3]) expect((await scanner.get(link)).status).toBe(200)
  expect((await scanner.get('/fi/account')).status).toBe(303)
  expect((await forum.visitor().post(link)).status).toBe(303)
})

test('a link is good for fifteen minutes', async () => {
  const forum = await openForum()
  const link = (await linkFor(forum, 'aino@esimerkki.fi')) ?? ''
  forum.later({ minutes: 14 })
  expect((await forum.visitor().get(link)).status).toBe(200)
  forum.later({ minutes: 1 })
  expect((await forum.visitor().get(link)).status).toBe(410)
  expect((await forum.visitor().post(link)).status).toBe(410)
  expect((await forum.visitor().get('/fi/sign-in/link/0000')).status).toBe(410)
})

test('of two who press the same link at once, one gets in', async () => {
  const forum = await openForum()
  const link = (await linkFor(forum, 'aino@esimerkki.fi')) ?? ''
  const answers = await Promise.all([forum.visitor().post(link), forum.visitor().post(link)])
  expect(answers.map(answer => answer.status).sort()).toEqual([303, 410])
})

test('the answer is the same for known, new, strange and deactivated addresses, and strangers get no mail', async () => {
  const forum = await openForum()
  await forum.db.all(sql`UPDATE people SET active = 0 WHERE id = 'arttu'`)
  const addresses = ['aino@esimerkki.fi', 'uusi@esimerkki.fi', 'joku@muualta.fi', 'arttu@esimerkki.fi']
  const answers = await Promise.all(addresses.map(email => forum.visitor().post('/fi/sign-in', { email })))
  const bodies = answers.map((answer, index) => answer.html.replaceAll(addresses[index] ?? '', '…'))
  expect(answers.map(answer => answer.status)).toEqual([200, 200, 200, 200])
  expect(new Set(bodies).size).toBe(1)
  await forum.settled()
  expect(forum.mails.map(mail => mail.to).sort()).toEqual(['aino@esimerkki.fi', 'uusi@esimerkki.fi'])
})

test('an address is written in any case, and its owner reads the mail in their own language', async () => {
  const forum = await openForum()
  await forum.visitor().post('/fi/sign-in', { email: ' Birgitta@Esimerkki.FI ' })
  await forum.settled()
  expect(forum.mails[0]?.to).toBe('birgitta@esimerkki.fi')
  expect(forum.mails[0]?.subject).toBe('Inloggningslänk: Yhteiskehittämö')
  expect(forum.mails[0]?.text).toContain('http://forum.test/sv/sign-in/link/')
})

test('an address is sent five links an hour, known or not; others are not held up', async () => {
  const forum = await openForum()
  for (const email of ['aino@esimerkki.fi', 'joku@muualta.fi']) {
    const ask = () => forum.visitor().post('/fi/sign-in', { email })
    const statuses = (await Promise.all([1, 2, 3, 4, 5, 6].map(ask))).map(answer => answer.status)
    expect(statuses.sort()).toEqual([200, 200, 200, 200, 200, 429])
    const refused = await ask()
    expect(refused.text).toContain('jo viisi linkkiä')
    expect(refused.html).toContain(`value="${email}"`)
  }
  expect((await forum.visitor().post('/fi/sign-in', { email: 'nella@esimerkki.fi' })).status).toBe(200)
  forum.later({ minutes: 61 })
  expect((await forum.visitor().post('/fi/sign-in', { email: 'aino@esimerkki.fi' })).status).toBe(200)
})

test('what is no address comes back with what was typed and where one was going', async () => {
  const forum = await openForum()
  const page = await forum.visitor().post('/fi/sign-in', { email: 'aino@', to: '/fi/threads' })
  expect(page.status).toBe(422)
  expect(page.html).toContain('value="aino@"')
  expect(page.html).toContain('value="/fi/threads"')
  expect(page.text).toContain('Kirjoita sähköpostiosoite')
  const none = await forum.visitor().post('/fi/sign-in', {})
  expect(none.status).toBe(422)
  await forum.settled()
  expect(forum.mails).toEqual([])
})

test('what nobody can use any more is forgotten, addresses first of all', async () => {
  const forum = await openForum()
  await linkFor(forum, 'aino@esimerkki.fi')
  forum.later({ days: 1 })
  await linkFor(forum, 'nella@esimerkki.fi')
  const [left] = await forum.db.all<{ links: number; requests: number }>(sql`
    SELECT (SELECT count(*) FROM sign_in_links) AS links, (SELECT count(*) FROM sign_in_requests) AS requests`)
  expect(left).toEqual({ links: 1, requests: 1 })
})
