import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openFirstLink } from '../../src/sign-in/open-first-link.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { linkFor, linkIn } from './link-of.ts'

const newcomer = { name: 'Uuno Uusi', network: 'lappi', organisation: 'kela' }

function personOf(forum: Forum, email: string) {
  return forum.db.all(sql`
    SELECT name, role_id AS role, home_network_id AS network, organisation_type_id AS organisation, language
    FROM people WHERE email = ${email}`)
}

test('somebody new from an allowed organisation picks a network and an organisation and is a worker', async () => {
  const forum = await openForum()
  const link = ((await linkFor(forum, 'uusi@esimerkki.fi', '/sv/needs')) ?? '').replace('/fi/', '/sv/')
  const visitor = forum.visitor()
  const page = await visitor.get(link)
  expect(page.text).toContain('Din roll i tjänsten Yhteiskehittämö: Sakkunnig inom klientarbete')
  const joined = await visitor.post(link, newcomer)
  expect(joined.location).toBe('/sv/needs')
  expect((await visitor.get('/sv/account')).text).toContain('Uuno Uusi')
  const stored = { name: 'Uuno Uusi', role: 'worker', network: 'lappi', organisation: 'kela', language: 'sv' }
  expect(await personOf(forum, 'uusi@esimerkki.fi')).toEqual([stored])
})

test('what is missing or unknown when joining is said beside its field, and the link is still good', async () => {
  const forum = await openForum()
  const link = (await linkFor(forum, 'uusi@esimerkki.fi')) ?? ''
  const visitor = forum.visitor()
  const empty = await visitor.post(link, { name: ' ', network: '', organisation: '' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Korjaa 3 kohtaa')
  const wrong = await visitor.post(link, { ...newcomer, network: 'ahvenanmaa', role: 'coordinator' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('value="Uuno Uusi"')
  expect(wrong.html).toContain('id="network-error"')
  const code = await visitor.post(link, { ...newcomer, name: 'Uuno 131052-308T' })
  expect(code.status).toBe(422)
  expect(code.html).not.toContain('131052-308T')
  expect(await personOf(forum, 'uusi@esimerkki.fi')).toEqual([])
  expect((await visitor.post(link, { ...newcomer, role: 'coordinator' })).status).toBe(303)
  expect(await personOf(forum, 'uusi@esimerkki.fi')).toMatchObject([{ role: 'worker' }])
})

test('two links of one newcomer make one person', async () => {
  const forum = await openForum()
  const first = (await linkFor(forum, 'uusi@esimerkki.fi')) ?? ''
  const second = (await linkFor(forum, 'uusi@esimerkki.fi')) ?? ''
  const answers = await Promise.all([first, second].map(link => forum.visitor().post(link, newcomer)))
  expect(answers.filter(answer => answer.status === 303).length).toBeGreaterThanOrEqual(1)
  expect(answers.filter(answer => answer.status >= 500)).toEqual([])
  expect((await personOf(forum, 'uusi@esimerkki.fi')).length).toBe(1)
})

test('an invitation lets an address in with the role it was given', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/people/invitation', { email: 'Vieras@muualta.fi', role: 'leader', network: 'lappi' })
  const link = (await linkFor(forum, 'vieras@muualta.fi')) ?? ''
  const visitor = forum.visitor()
  const page = await visitor.get(link)
  expect(page.text).toContain('Roolisi palvelussa Yhteiskehittämö: Verkoston johtaja.')
  expect((await visitor.post(link, { ...newcomer, network: 'lappi' })).status).toBe(303)
  expect(await personOf(forum, 'vieras@muualta.fi')).toMatchObject([{ role: 'leader', network: 'lappi' }])
  expect(await forum.db.all(sql`SELECT * FROM invitations`)).toEqual([])
})

test('who is invited as a leader speaks for the network they were invited to, and no other', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/people/invitation', { email: 'johtaja@muualla.fi', role: 'leader', network: 'lappi' })
  const link = (await linkFor(forum, 'johtaja@muualla.fi')) ?? ''
  const visitor = forum.visitor()
  expect((await visitor.get(link)).text).toContain('Kotiverkostosi: Lappi')
  expect((await visitor.post(link, { ...newcomer, network: 'kainuu' })).status).toBe(422)
  expect((await visitor.post(link, { name: 'Uuno Uusi', organisation: 'kela' })).status).toBe(303)
  expect(await personOf(forum, 'johtaja@muualla.fi')).toMatchObject([{ role: 'leader', network: 'lappi' }])
})

test('an invitation ends after thirty days', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/people/invitation', { email: 'vieras@muualta.fi', role: 'leader', network: 'lappi' })
  await forum.settled()
  forum.later({ days: 31 })
  expect(await linkFor(forum, 'vieras@muualta.fi')).toBe('/fi/sign-in')
  expect(forum.mails.length).toBe(1)
})

test('the first coordinator joins with a printed link, once, and only while nobody manages people', async () => {
  const forum = await openForum()
  expect(await openFirstLink(forum.services)).toBeNull()
  await forum.db.all(sql`UPDATE people SET active = 0 WHERE id = 'kaisa'`)
  const replaced = linkIn(await openFirstLink(forum.services)) ?? ''
  const link = linkIn(await openFirstLink(forum.services)) ?? ''
  const visitor = forum.visitor()
  expect((await visitor.get(replaced)).status).toBe(410)
  expect((await visitor.get(link)).html).toContain('name="email"')
  expect((await visitor.post(link, newcomer)).status).toBe(422)
  const taken = await visitor.post(link, { ...newcomer, email: 'aino@esimerkki.fi' })
  expect(taken.status).toBe(409)
  expect(taken.text).toContain('Tällä osoitteella on jo tili')
  expect((await visitor.post(link, { ...newcomer, email: 'Eka@muualta.fi' })).status).toBe(303)
  expect((await visitor.get('/fi/people')).status).toBe(200)
  expect((await forum.visitor().post(link, { ...newcomer, email: 'toka@muualta.fi' })).status).toBe(410)
  expect(await openFirstLink(forum.services)).toBeNull()
})

test('a printed link opens nothing once somebody manages people, nor after a day', async () => {
  const forum = await openForum()
  await forum.db.all(sql`UPDATE people SET active = 0 WHERE id = 'kaisa'`)
  const link = linkIn(await openFirstLink(forum.services)) ?? ''
  await forum.db.all(sql`UPDATE people SET active = 1 WHERE id = 'kaisa'`)
  expect((await forum.visitor().post(link, { ...newcomer, email: 'eka@muualta.fi' })).status).toBe(410)
  await forum.db.all(sql`UPDATE people SET active = 0 WHERE id = 'kaisa'`)
  expect((await forum.visitor().get(link)).status).toBe(200)
  forum.later({ days: 1 })
  expect((await forum.visitor().get(link)).status).toBe(410)
})
