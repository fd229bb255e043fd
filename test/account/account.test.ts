import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { deviceName } from '../../src/account/device-name.ts'
import { openSession } from '../../src/sign-in/sessions.ts'
import { openForum } from '../support/forum.ts'

test('people see what the service knows of them', async () => {
  const forum = await openForum()
  const page = await (await forum.as('pauli')).get('/fi/account')
  for (const fact of ['pauli@esimerkki.fi', 'Yhteistyökumppani', 'Kotiverkosto Helsinki', 'Muut verkostot Kainuu'])
    expect(page.text).toContain(fact)
  expect((await forum.visitor().get('/fi/account')).location).toBe('/fi/sign-in?to=%2Ffi%2Faccount')
})

test('the chosen language opens the service and writes the mails', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const saved = await aino.post('/fi/account/language', { language: 'sv' })
  expect(saved.location).toBe('/sv/account?done=language')
  expect((await aino.follow(saved)).text).toContain('Språket har sparats.')
  expect((await aino.get('/')).location).toBe('/sv')
  for (const language of ['de', '']) {
    const refused = await aino.post('/sv/account/language', { language })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('id="language-error"')
  }
})

test('people end one session of theirs, and the present one stays', async () => {
  const forum = await openForum()
  const here = await forum.as('aino')
  const there = await forum.as('aino')
  const page = await here.get('/fi/account')
  expect(page.text).toContain('Test browser Avattu ti 24.11.2026 klo 9.00')
  expect(page.text.split('Tämä laite').length).toBe(2)
  const ends = page.links.filter(link => /\/sessions\/[0-9a-f]{64}\/end$/.test(link))
  expect(ends.length).toBe(1)
  const ended = await here.post(ends[0] ?? '')
  expect((await here.follow(ended)).text).toContain('Istunto on päätetty.')
  expect((await there.get('/fi/account')).status).toBe(303)
  expect((await here.post(ends[0] ?? '')).status).toBe(404)
})

test('nobody ends a session of somebody else', async () => {
  const forum = await openForum()
  const nella = await forum.as('nella')
  const [session] = await forum.db.all<{ id: string }>(sql`SELECT id FROM sessions`)
  const aino = await forum.as('aino')
  expect((await aino.post(`/fi/account/sessions/${session?.id}/end`)).status).toBe(404)
  expect((await aino.post('/fi/account/sessions/others/end')).status).toBe(303)
  expect((await nella.get('/fi/account')).status).toBe(200)
})

test('people end all their other sessions at once', async () => {
  const forum = await openForum()
  const here = await forum.as('aino')
  const others = [await forum.as('aino'), await forum.as('aino')]
  const ended = await here.post('/fi/account/sessions/others/end')
  expect((await here.follow(ended)).text).toContain('Muut istunnot on päätetty.')
  for (const other of others) expect((await other.get('/fi/account')).status).toBe(303)
  expect((await here.get('/fi/account')).text).not.toContain('Päätä')
})

test('sessions that have run out are not shown, and a device that says nothing is unknown', async () => {
  const forum = await openForum()
  await openSession(forum.services, 'aino', 'Vanha laite')
  forum.later({ days: 31 })
  await openSession(forum.services, 'aino', '')
  const page = await (await forum.as('aino')).get('/fi/account')
  expect(page.text).not.toContain('Vanha laite')
  expect(page.text).toContain('Tuntematon laite')
})

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    'Chrome, Windows',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge, Windows',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    'Safari, Mac',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 CriOS/140.0 Mobile Safari/604.1',
    'Chrome, iPhone',
  ],
  ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'Firefox, Android'],
  ['curl/8.0', 'curl/8.0'],
  ['x'.repeat(200), `${'x'.repeat(60)}…`],
  ['', ''],
])('a device is named in plain words: %s', (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name)
})
