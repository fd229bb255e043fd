import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openForum } from '../support/forum.ts'

const day = 86_400_000

test('the desk is the coordinator’s, and their menu leads to it', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  expect((await kaisa.get('/fi')).links).toContain('/fi/desk')
  const page = await kaisa.get('/fi/desk')
  for (const way of [
    '/fi/people',
    '/fi/people/invitations',
    '/fi/networks',
    '/fi/reports',
    '/fi/feedback',
    '/fi/settings',
  ])
    expect(page.links).toContain(way)
  for (const way of ['/fi/settings/texts/front', '/fi/settings/terms', '/fi/settings/themes', '/fi/audit'])
    expect(page.links).toContain(way)
  const aino = await forum.as('aino')
  expect((await aino.get('/fi')).links).not.toContain('/fi/desk')
  expect((await aino.get('/fi/desk')).status).toBe(403)
})

test('it tells what waits: reported posts and since when, feedback and until when, open invitations', async () => {
  const forum = await openForum()
  const now = forum.services.now().getTime()
  const kaisa = await forum.as('kaisa')
  expect((await kaisa.get('/fi/desk')).text).not.toContain('ilmoitus')
  await forum.db.all(sql`INSERT INTO reports (id, kind, item_id, ground, reason, reported_at) VALUES
    ('r1', 'thread', 't1', 'other', 'x', ${now - 3 * day}), ('r2', 'thread', 't1', 'other', 'x', ${now}),
    ('r3', 'practice', 'p1', 'other', 'x', ${now})`)
  await forum.db.all(sql`INSERT INTO feedback (id, subject, body, language, sent_at, due_at) VALUES
    ('f1', 'other', 'x', 'fi', 0, ${now + 5 * day}), ('f2', 'other', 'x', 'fi', 0, ${now + 9 * day})`)
  await kaisa.post('/fi/people/invitation', { email: 'uusi@muualta.fi', role: 'worker', network: 'lappi' })
  const page = await kaisa.get('/fi/desk')
  expect(page.text).toContain('2 ilmoitusta asiattomista teksteistä vanhin 3 päivää sitten')
  expect(page.text).toContain('2 palautetta vailla vastausta aikaa vastata 5 päivää')
  expect(page.text).toContain('1 avoin kutsu ensimmäinen vanhenee to 24.12.2026')
  forum.later({ days: 6 })
  expect((await (await forum.as('kaisa')).get('/fi/desk')).text).toContain('myöhässä yhden päivän')
})

test('what has been handled, answered, used or is past waits no more', async () => {
  const forum = await openForum()
  await forum.db.all(sql`INSERT INTO reports (id, kind, item_id, ground, reason, reported_at, handled_at, outcome)
    VALUES ('r1', 'thread', 't1', 'other', 'x', 0, 1, 'kept')`)
  await forum.db.all(sql`INSERT INTO feedback (id, subject, body, language, sent_at, due_at, answer, answered_at)
    VALUES ('f1', 'other', 'x', 'fi', 0, 1, 'x', 1)`)
  await forum.db.all(sql`INSERT INTO invitations (email, role_id, invited_by, invited_at, expires_at, id)
    VALUES ('x@y.fi', 'worker', 'kaisa', 0, 1, 'i1')`)
  const { text } = await (await forum.as('kaisa')).get('/fi/desk')
  for (const word of ['ilmoitus asiattomasta', 'vailla vastausta', 'avoin kutsu']) expect(text).not.toContain(word)
})

test('a report of a client’s data waits at the coordinator’s home and beside their name, and at nobody else’s', async () => {
  const forum = await openForum()
  const now = forum.services.now().getTime()
  const kaisa = await forum.as('kaisa')
  expect((await kaisa.get('/fi')).text).toContain('Mikään ei odota sinua juuri nyt.')
  await forum.db.all(sql`INSERT INTO reports (id, kind, item_id, ground, reason, reported_at) VALUES
    ('r1', 'thread', 't1', 'other', 'x', ${now - 5 * day}), ('r2', 'practice', 'p1', 'client_data', 'x', ${now - day}),
    ('r3', 'practice', 'p1', 'unkind', 'x', ${now - 3 * day})`)
  await forum.db.all(sql`INSERT INTO feedback (id, subject, body, language, sent_at, due_at)
    VALUES ('f1', 'other', 'x', 'fi', 0, ${now + 5 * day})`)
  const home = await kaisa.get('/fi')
  expect(home.text).not.toContain('Mikään ei odota')
  expect(home.text).toMatch(
    /1 ilmoitus asiakkaan tiedoista vanhin 3 päivää sitten 1 ilmoitus asiattomasta tekstistä vanhin 5 päivää sitten 1 palaute vailla vastausta aikaa vastata 5 päivää/,
  )
  expect((await kaisa.get('/fi/practices')).text).toContain('3 asiaa odottaa sinua')
  expect((await kaisa.get('/fi/desk')).text).toContain('1 ilmoitus asiakkaan tiedoista vanhin 3 päivää sitten')
  const aino = await (await forum.as('aino')).get('/fi')
  for (const word of ['ilmoitus', 'asiaa odottaa', 'palaute vailla']) expect(aino.text).not.toContain(word)
  await forum.db.all(sql`UPDATE reports SET handled_at = 1, outcome = 'kept'`)
  await forum.db.all(sql`UPDATE feedback SET answered_at = 1`)
  expect((await kaisa.get('/fi')).text).toContain('Mikään ei odota sinua juuri nyt.')
})
