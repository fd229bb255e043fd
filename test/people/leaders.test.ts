import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { linkFor } from '../sign-in/link-of.ts'
import { type Forum, openForum } from '../support/forum.ts'

async function rolesOf(forum: Forum, ...ids: string[]) {
  const rows = await forum.db.all<{ id: string; role: string }>(sql`
    SELECT id, role_id AS role FROM people WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) ORDER BY id`)
  return Object.fromEntries(rows.map(row => [row.id, row.role]))
}

async function leadersOf(forum: Forum, network: string) {
  const rows = await forum.db.all<{ name: string }>(sql`
    SELECT name FROM people WHERE home_network_id = ${network} AND role_id = 'leader' AND active = 1`)
  return rows.map(row => row.name)
}

test('a leader’s role is handed over to somebody of the network, and the sessions of both end', async () => {
  const forum = await openForum()
  const [kaisa, eero, aino] = [await forum.as('kaisa'), await forum.as('eero'), await forum.as('aino')]
  const page = await kaisa.get('/fi/people/eero/successor')
  expect(page.heading).toBe('Siirrä johtajan rooli: Kainuu')
  expect(page.html).toContain('<option value="aino"')
  expect(page.html).not.toContain('<option value="nella"')
  expect(page.html).not.toContain('<option value="leader"')
  const fields = { way: 'person', successor: 'aino', role: 'supervisor' }
  const done = await kaisa.post('/fi/people/eero/successor', fields)
  expect(done.location).toBe('/fi/people/aino?done=leader')
  expect((await kaisa.follow(done)).text).toContain('Johtajan rooli on siirretty.')
  expect(await rolesOf(forum, 'eero', 'aino')).toEqual({ eero: 'supervisor', aino: 'leader' })
  for (const visitor of [eero, aino]) expect((await visitor.get('/fi/account')).status).toBe(303)
})

test('a hand-over sent twice is one; two at once leave one leader', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const to = (successor: string) =>
    kaisa.post('/fi/people/eero/successor', { way: 'person', successor, role: 'worker' })
  const answers = await Promise.all([to('aino'), to('arttu'), to('aino')])
  expect(answers.filter(answer => answer.status >= 500)).toEqual([])
  expect((await leadersOf(forum, 'kainuu')).length).toBe(1)
})

test('nothing is handed over to somebody elsewhere, to nobody, or to a second leader', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  for (const fields of [{}, { way: 'person' }, { way: 'person', successor: 'nella', role: 'worker' }] as Record<
    string,
    string
  >[])
    expect((await kaisa.post('/fi/people/eero/successor', fields)).status).toBe(422)
  const asLeader = await kaisa.post('/fi/people/eero/successor', { way: 'person', successor: 'aino', role: 'leader' })
  expect(asLeader.status).toBe(422)
  await forum.db.all(sql`UPDATE people SET role_id = 'leader' WHERE id = 'arttu'`)
  const unclear = await kaisa.post('/fi/people/eero/successor', { way: 'person', successor: 'aino', role: 'worker' })
  expect(unclear.status).toBe(409)
  expect(unclear.text).toContain('Roolia ei siirretty')
  expect(await rolesOf(forum, 'eero', 'aino')).toEqual({ eero: 'leader', aino: 'worker' })
  expect((await kaisa.get('/fi/people/aino/successor')).location).toBe('/fi/people/aino')
})

test('whoever manages people is not lost by leading a network', async () => {
  const forum = await openForum()
  await forum.db.all(sql`UPDATE people SET role_id = 'leader' WHERE id = 'hilla'`)
  const kaisa = await forum.as('kaisa')
  const page = await kaisa.get('/fi/people/hilla/successor')
  expect(page.html).not.toContain('<option value="kaisa"')
  const refused = await kaisa.post('/fi/people/hilla/successor', { way: 'person', successor: 'kaisa', role: 'worker' })
  expect(refused.status).toBe(422)
})

test('a network gets no second leader by a role, a home network or returning access; handing over is offered', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const role = await kaisa.post('/fi/people/aino/role', { role: 'leader' })
  expect(role.status).toBe(409)
  expect(role.text).toContain('Nyt verkostoa johtaa Eero Satunen.')
  expect(role.links).toContain('/fi/people/eero/successor?to=aino')
  expect((await kaisa.get('/fi/people/eero/successor?to=aino')).html).toContain('<option value="aino" selected')
  const networks = await kaisa.post('/fi/people/birgitta/networks', { home: 'kainuu' })
  expect(networks.status).toBe(409)
  expect(networks.text).toContain('Eero Satunen')
  await kaisa.post('/fi/people/eero/activity', { active: 'no' })
  expect((await kaisa.post('/fi/people/aino/role', { role: 'leader' })).status).toBe(303)
  expect((await kaisa.post('/fi/people/eero/activity', { active: 'yes' })).status).toBe(409)
  expect(await leadersOf(forum, 'kainuu')).toEqual(['Aino Esimerkki'])
})

test('somebody invited takes over when they join, and until then the leader leads', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const fields = { way: 'invitation', email: 'Uusi@muualta.fi', language: 'sv', role: 'worker' }
  const sent = await kaisa.post('/fi/people/eero/successor', fields)
  expect((await kaisa.follow(sent)).text).toContain('Saa johtajan roolin liittyessään. Nyt johtajana on Eero Satunen.')
  expect(await leadersOf(forum, 'kainuu')).toEqual(['Eero Satunen'])
  await forum.settled()
  expect(forum.mails[0]?.text).toContain('/sv/sign-in')
  const link = (await linkFor(forum, 'uusi@muualta.fi')) ?? ''
  const visitor = forum.visitor()
  expect((await visitor.get(link)).text).toContain('Verkoston johtaja')
  expect((await visitor.post(link, { name: 'Uuno Uusi', organisation: 'kela' })).status).toBe(303)
  expect(await leadersOf(forum, 'kainuu')).toEqual(['Uuno Uusi'])
  expect(await rolesOf(forum, 'eero')).toEqual({ eero: 'worker' })
})

test('nobody is invited to lead a network that has a leader; who comes second joins without the role', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const refused = await kaisa.post('/fi/people/invitation', {
    email: 'a@muualta.fi',
    role: 'leader',
    network: 'kainuu',
  })
  expect(refused.status).toBe(409)
  expect(refused.links).toContain('/fi/people/eero/successor')
  await kaisa.post('/fi/people/invitation', { email: 'a@muualta.fi', role: 'leader', network: 'lappi' })
  const second = { email: 'b@muualta.fi', role: 'leader', network: 'lappi' }
  const awaited = await kaisa.post('/fi/people/invitation', second)
  expect(awaited.status).toBe(409)
  expect(awaited.text).toContain('on jo kutsuttu a@muualta.fi. Peru ensin se kutsu')
  // As after two coordinators inviting at the same time.
  await kaisa.post('/fi/people/invitation', { ...second, role: 'worker' })
  await forum.db.all(sql`UPDATE invitations SET role_id = 'leader' WHERE email = 'b@muualta.fi'`)
  const links = [(await linkFor(forum, 'a@muualta.fi')) ?? '', (await linkFor(forum, 'b@muualta.fi')) ?? '']
  const joined = await Promise.all(
    links.map((link, at) => forum.visitor().post(link, { name: `Uusi ${at}`, organisation: 'kela' })),
  )
  expect(joined.map(page => page.status)).toEqual([303, 303])
  expect((await leadersOf(forum, 'lappi')).length).toBe(1)
})

test('who was invited to lead where somebody leads by now is told why they have another role', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const invited = { email: 'a@muualta.fi', role: 'leader', network: 'lappi' }
  await kaisa.post('/fi/people/invitation', invited)
  const link = (await linkFor(forum, 'a@muualta.fi')) ?? ''
  const before = await forum.visitor().get(link)
  expect(before.text).not.toContain('on jo johtaja')
  expect(before.html).toContain('name="role" value="leader"')
  await forum.db.all(sql`UPDATE people SET role_id = 'leader', home_network_id = 'lappi' WHERE id = 'arttu'`)
  const why =
    'Sinut kutsuttiin rooliin Verkoston johtaja, mutta verkostolla Lappi on jo johtaja, ja johtajia voi olla vain yksi. Siksi roolisi on Asiakastyön asiantuntija.'
  expect((await forum.visitor().get(link)).text).toContain(why)
  const form = { name: 'Uuno Uusi', organisation: 'kela' }
  const told = await forum.visitor().post(link, { ...form, role: 'leader' })
  expect([told.status, told.text.includes(why)]).toEqual([409, true])
  expect((await forum.visitor().post(link, { ...form, role: 'worker' })).status).toBe(303)
})

test('one successor is awaited at a time, and the same one may be invited again', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const invite = (email: string) =>
    kaisa.post('/fi/people/eero/successor', { way: 'invitation', email, language: 'fi', role: 'worker' })
  expect((await invite('a@muualta.fi')).status).toBe(303)
  expect((await invite('a@muualta.fi')).status).toBe(303)
  const other = await invite('b@muualta.fi')
  expect(other.status).toBe(409)
  expect(other.text).toContain('on jo kutsuttu a@muualta.fi')
  expect(other.links).toContain('/fi/people/invitations')
})
