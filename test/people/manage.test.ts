import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type Forum, openForum } from '../support/forum.ts'

async function stored(forum: Forum, id: string) {
  const [row] = await forum.db.all<{ role: string; home: string; active: number; others: string }>(sql`
    SELECT role_id AS role, home_network_id AS home, active, (
      SELECT group_concat(network_id) FROM (SELECT network_id FROM memberships WHERE person_id = ${id} ORDER BY 1)
    ) AS others FROM people WHERE id = ${id}`)
  return row
}

test('the coordinator gives a person another role, and their sessions end', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const arttu = await forum.as('arttu')
  const changed = await kaisa.post('/fi/people/arttu/role', { role: 'supervisor' })
  expect(changed.location).toBe('/fi/people/arttu?done=role')
  const page = await kaisa.follow(changed)
  expect(page.text).toContain('Rooli on vaihdettu.')
  expect(page.html).toMatch(/<details class="section manage" open/)
  expect((await kaisa.get('/fi/people/arttu')).html).not.toMatch(/<details class="section manage" open/)
  expect(page.text).toContain('Asiakastyön esihenkilö')
  expect((await arttu.get('/fi/account')).status).toBe(303)
})

test('only whoever manages people changes roles, and only to roles there are, of people there are', async () => {
  const forum = await openForum()
  for (const person of ['aino', 'eero', 'siiri'] as const) {
    const visitor = await forum.as(person)
    for (const what of ['role', 'networks', 'details', 'activity', 'successor', 'anonymising', 'sessions/end'])
      expect((await visitor.post(`/fi/people/${person}/${what}`, { role: 'coordinator' })).status).toBe(403)
  }
  const kaisa = await forum.as('kaisa')
  const wrong: Record<string, string>[] = [{}, { role: '' }, { role: 'keisari' }]
  for (const fields of wrong) {
    const page = await kaisa.post('/fi/people/aino/role', fields)
    expect(page.status).toBe(422)
    expect(page.html).toContain('id="role-error"')
    const swedish = page.links.find(link => link.startsWith('/sv/')) ?? ''
    expect((await kaisa.get(swedish)).location).toBe('/sv/people/aino')
  }
  expect((await kaisa.post('/fi/people/olematon/role', { role: 'leader' })).status).toBe(404)
  expect((await kaisa.post('/fi/people/aino/activity', { active: 'ehkä' })).status).toBe(422)
  expect(await stored(forum, 'aino')).toMatchObject({ role: 'worker', active: 1 })
})

test('an address that names nobody leads nowhere, whatever stands in it', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  for (const id of ['olematon', '%00', '%0d%0aX-Odd:%20yes', '%E0%A4%A'])
    expect((await kaisa.get(`/fi/people/${id}/role`)).status, id).toBe(404)
  expect(forum.errors).toEqual([])
})

test('somebody is always left who manages people, even when two step down at once', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  for (const [what, fields] of [
    ['role', { role: 'worker' }],
    ['activity', { active: 'no' }],
  ] as const) {
    const refused = await kaisa.post(`/fi/people/kaisa/${what}`, fields)
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Palvelussa on oltava ainakin yksi')
  }
  expect((await kaisa.post('/fi/people/kaisa/role', { role: 'coordinator' })).status).toBe(303)
  await forum.db.all(sql`UPDATE people SET role_id = 'coordinator' WHERE id = 'siiri'`)
  const both = [await forum.as('kaisa'), await forum.as('siiri')]
  const answers = await Promise.all([
    both[0]?.post('/fi/people/kaisa/role', { role: 'worker' }),
    both[1]?.post('/fi/people/siiri/activity', { active: 'no' }),
  ])
  expect(answers.map(answer => answer?.status).sort()).toEqual([303, 409])
})

test('the coordinator gives a person a home network and others, and the audience follows at once', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const fields = { home: 'lappi', 'others[]': ['kainuu', 'lappi', 'kainuu', 'helsinki'] }
  const saved = await kaisa.post('/fi/people/pauli/networks', fields)
  expect((await kaisa.follow(saved)).text).toContain('Verkostot on tallennettu.')
  expect(await stored(forum, 'pauli')).toMatchObject({ home: 'lappi', others: 'helsinki,kainuu' })
  const pauli = await forum.as('pauli')
  expect((await pauli.get('/fi/account')).text).toContain('Kotiverkosto Lappi')
  expect((await kaisa.post('/fi/people/pauli/networks', fields)).status).toBe(303)
  expect((await pauli.get('/fi/account')).status).toBe(200)
  expect((await kaisa.post('/fi/people/pauli/networks', { home: 'lappi' })).status).toBe(303)
  expect(await stored(forum, 'pauli')).toMatchObject({ others: null })
  expect((await pauli.get('/fi/account')).status).toBe(303)
})

test('unknown networks are refused beside their field, and what was ticked stays', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const page = await kaisa.post('/fi/people/aino/networks', { home: 'lappi', 'others[]': ['helsinki', 'ahvenanmaa'] })
  expect(page.status).toBe(422)
  expect(page.html).toMatch(/value="helsinki" checked/)
  expect(page.html).toMatch(/value="lappi" selected/)
  expect(await stored(forum, 'aino')).toMatchObject({ home: 'kainuu', others: null })
})

test('access ends and is given back; what was written stays', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const aino = await forum.as('aino')
  await aino.post('/fi/needs/6/answers', { body: 'Jää näkyviin', language: 'fi' })
  await kaisa.post('/fi/people/aino/activity', { active: 'no' })
  expect((await aino.get('/fi/account')).status).toBe(303)
  expect((await forum.visitor().get('/fi/needs/6')).text).toContain('Jää näkyviin')
  const page = await kaisa.get('/fi/people/aino')
  expect(page.text).toContain('Palauta käyttöoikeus')
  await kaisa.post('/fi/people/aino/activity', { active: 'yes' })
  expect((await (await forum.as('nella')).get('/fi/people/aino')).status).toBe(200)
})

test('an invitation is mailed, confirmed and shown as waiting', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const invitation = { email: 'Uusi.Johtaja@muualta.fi', role: 'leader', network: 'lappi' }
  const sent = await kaisa.post('/fi/people/invitation', invitation)
  const page = await kaisa.follow(sent)
  expect(page.text).toContain('Kutsu on tallennettu ja lähtee sähköpostilla.')
  expect(page.text).toContain('uusi.johtaja@muualta.fi Verkoston johtaja · Lappi · suomi')
  expect(page.text).toContain('kutsuja Kaisa Koordinaatto, ti 24.11.2026 · voimassa to 24.12.2026 asti')
  await forum.settled()
  expect(forum.mails[0]?.to).toBe('uusi.johtaja@muualta.fi')
  expect(forum.mails[0]?.text).toContain('Kaisa Koordinaatto kutsuu sinut')
  await kaisa.post('/fi/people/invitation', { ...invitation, role: 'supervisor' })
  expect((await kaisa.get('/fi/people/invitations')).text).toContain('Asiakastyön esihenkilö · Lappi')
})

test('an invitation to somebody already here, or with something missing, is refused and keeps what was typed', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const invitation = { email: 'aino@esimerkki.fi', role: 'leader', network: 'lappi' }
  const known = await kaisa.post('/fi/people/invitation', invitation)
  expect(known.status).toBe(409)
  expect(known.text).toContain('on jo tili')
  expect(known.html).toContain('value="aino@esimerkki.fi"')
  const wrong = await kaisa.post('/fi/people/invitation', { ...invitation, email: 'aino', role: 'keisari' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toMatch(/value="lappi" selected/)
  expect((await (await forum.as('siiri')).post('/fi/people/invitation', invitation)).status).toBe(403)
  await forum.settled()
  expect(forum.mails).toEqual([])
})
