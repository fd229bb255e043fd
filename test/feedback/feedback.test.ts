import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'

const said = { subject: 'accessibility', body: 'Taulukko ei näy.', page: '/fi/networks', email: 'lukija@muualta.fi' }

async function form(visitor: Visitor, query = '') {
  const page = await visitor.get(`/fi/feedback/new${query}`)
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page.html)?.[1]
  return { page, token: value('token') ?? '', about: /id="page" name="page" value="([^"]*)"/.exec(page.html)?.[1] }
}

test('anybody gives feedback without signing in, and is told in words by when it is answered', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  const { token, about } = await form(visitor, '?page=%2Ffi%2Fnetworks&subject=accessibility')
  expect(about).toBe('/fi/networks')
  const sent = await visitor.post('/fi/feedback/new', { ...said, token })
  expect(sent.status).toBe(303)
  const page = await visitor.follow(sent)
  expect(page.heading).toBe('Kiitos palautteesta')
  expect(page.text).toContain('Käsittelemme sen viimeistään ti 8.12.2026.')
  expect(page.text).toContain('Vastaus tulee antamaasi sähköpostiosoitteeseen.')
  expect(page.links).toContain('/fi/accessibility')
  forum.later({ days: 3 })
  expect((await visitor.follow(sent)).text).toContain('ti 8.12.2026')
})

test('without an address its sender is told that no answer can come', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  const sent = await visitor.post('/sv/feedback/new', { subject: 'other', body: 'Tack!' })
  expect((await visitor.follow(sent)).text).toContain('Du gav ingen e-postadress')
  const [row] = await forum.db.all<object>(sql`SELECT language, email, page, due_at - sent_at AS wait FROM feedback`)
  expect(row).toEqual({ language: 'sv', email: '', page: '', wait: 14 * 86_400_000 })
})

test('a form sent twice is one; gone back to and rewritten it is another', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  const { token } = await form(visitor)
  const send = (body: string) => visitor.post('/fi/feedback/new', { ...said, body, token })
  const [one, other] = await Promise.all([send('Sama'), send('Sama')])
  expect(one?.location).toBe(other?.location)
  expect((await send('Toinen')).location).not.toBe(one?.location)
  expect(await forum.db.all(sql`SELECT body FROM feedback ORDER BY body`)).toEqual([
    { body: 'Sama' },
    { body: 'Toinen' },
  ])
})

test('what is missing or wrong is told beside its field, and what was typed is kept', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  const page = await visitor.post('/fi/feedback/new', { ...said, subject: 'praise', body: ' ', email: 'lukija@' })
  expect(page.status).toBe(422)
  for (const id of ['subject-error', 'body-error', 'email-error']) expect(page.html).toContain(`id="${id}"`)
  expect(page.html).toContain('value="lukija@"')
  const code = await visitor.post('/fi/feedback/new', { ...said, body: 'Asiakas 131052-308T ei pääse sisään.' })
  expect(code.status).toBe(422)
  expect(code.html).not.toContain('131052-308T')
  expect(code.text).toContain('ei pääse sisään')
  expect(await forum.db.all(sql`SELECT id FROM feedback`)).toEqual([])
})

test('one network address sends ten an hour as a visitor; members and others are not held up', async () => {
  const forum = await openForum({ clientAddress: '192.0.2.7' })
  const visitor = forum.visitor()
  for (let count = 0; count < 10; count++)
    expect((await visitor.post('/fi/feedback/new', { ...said, body: `Palaute ${count}` })).status).toBe(303)
  const refused = await visitor.post('/fi/feedback/new', { ...said, body: 'Yksi liikaa' })
  expect(refused.status).toBe(429)
  expect(refused.text).toContain('paljon palautetta')
  expect(refused.html).toContain('Yksi liikaa')
  expect((await (await forum.as('aino')).post('/fi/feedback/new', said)).status).toBe(303)
  forum.later({ minutes: 61 })
  expect((await visitor.post('/fi/feedback/new', said)).status).toBe(303)
})

test('a member’s address is filled in, the page is only ever one of ours, and a one-time link is no page', async () => {
  const forum = await openForum()
  const { page } = await form(await forum.as('aino'))
  expect(page.html).toContain('value="aino@esimerkki.fi"')
  for (const address of [
    'https://evil.example',
    '//evil.example',
    '/fi/sign-in/link/abc',
    '/fi/people?q=131052-308T',
  ]) {
    const { about, page } = await form(forum.visitor(), `?page=${encodeURIComponent(address)}`)
    expect(about ?? '').not.toMatch(/evil|link/)
    expect(page.html).not.toContain('131052-308T')
  }
})

test('who goes back to add the address they forgot is answered there, as long as nobody has answered', async () => {
  const forum = await openForum()
  const visitor = forum.visitor()
  const { token } = await form(visitor)
  const send = (email: string) => visitor.post('/fi/feedback/new', { ...said, email, token })
  const first = await send('')
  const second = await send('lukija@muualta.fi')
  expect(second.location).toBe(first.location)
  expect((await visitor.follow(second)).text).toContain('Vastaus tulee antamaasi sähköpostiosoitteeseen.')
  expect(await forum.db.all(sql`SELECT email FROM feedback`)).toEqual([{ email: 'lukija@muualta.fi' }])
  // Another address, subject or page is no press of the same button.
  expect((await send('toinen@muualta.fi')).location).not.toBe(first.location)
  await visitor.post('/fi/feedback/new', { ...said, subject: 'privacy', token })
  expect(await forum.db.all(sql`SELECT subject FROM feedback ORDER BY subject`)).toEqual([
    { subject: 'accessibility' },
    { subject: 'accessibility' },
    { subject: 'privacy' },
  ])
})
