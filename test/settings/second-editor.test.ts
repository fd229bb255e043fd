import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { allowedDomains } from '../../src/settings/allowed-domains.ts'
import { formOf } from '../support/form-of.ts'
import { openForum } from '../support/forum.ts'
import { audited } from './audited.ts'

const moved = 'Tätä on muokattu sillä välin'

/** Two coordinators, each with the same form open. */
async function twoAt(address: string, open = address) {
  const forum = await openForum()
  await forum.db.all(sql`UPDATE people SET role_id = 'coordinator' WHERE id = 'hilla'`)
  const [kaisa, hilla] = [await forum.as('kaisa'), await forum.as('hilla')]
  const form = formOf(await kaisa.get(open), address)
  return { forum, kaisa, hilla, form }
}

test('the second who changes the allowed domains is shown the first one’s, and undoes nothing unseen', async () => {
  const address = '/fi/settings/values/allowed_domains'
  const { forum, kaisa, hilla, form } = await twoAt(address)
  const first = await kaisa.post(address, { ...form, value: 'esimerkki.fi\nlappi.fi' })
  expect(first.status).toBe(303)
  const second = await hilla.post(address, { ...form, value: 'esimerkki.fi\nkainuu.fi' })
  expect(second.status).toBe(409)
  expect(second.text).toContain(moved)
  expect(second.text).toContain('lappi.fi')
  expect(second.text).toContain('kainuu.fi')
  expect(await allowedDomains(forum.services)).toEqual(['esimerkki.fi', 'lappi.fi'])
  // Sent again from there, it is a knowing overwrite.
  const again = await hilla.post(address, formOf(second, address))
  expect(again.status).toBe(303)
  expect(await allowedDomains(forum.services)).toEqual(['esimerkki.fi', 'kainuu.fi'])
  expect(await audited(forum, 'setting_changed')).toEqual([
    'kaisa setting allowed_domains {"added":"lappi.fi"}',
    'hilla setting allowed_domains {"added":"kainuu.fi","removed":"lappi.fi"}',
  ])
  expect((await kaisa.get('/fi/audit')).text).toContain('+kainuu.fi, −lappi.fi')
})

test('the same change sent twice, or by two, is made once and refused to nobody', async () => {
  const address = '/fi/settings/values/controller'
  const { forum, kaisa, hilla, form } = await twoAt(address)
  const fields = { ...form, fi: 'Keskus', sv: 'Centralen', en: 'The Centre', email: 'keskus@esimerkki.fi' }
  const sent = await Promise.all([kaisa.post(address, fields), hilla.post(address, fields)])
  expect([...sent, await kaisa.post(address, fields)].map(page => page.status)).toEqual([303, 303, 303])
  expect(await audited(forum, 'setting_changed')).toHaveLength(1)
})

test('of two who change a contact at once one is told, whoever is first', async () => {
  const address = '/fi/settings/values/controller'
  const { forum, kaisa, hilla, form } = await twoAt(address)
  const named = (fi: string) => ({ ...form, fi, sv: 'Centralen', en: 'The Centre', email: 'keskus@esimerkki.fi' })
  const sent = await Promise.all([kaisa.post(address, named('Yksi')), hilla.post(address, named('Kaksi'))])
  expect(sent.map(page => page.status).sort()).toEqual([303, 409])
  expect(sent.find(page => page.status === 409)?.text).toContain(moved)
  expect(await audited(forum, 'setting_changed')).toHaveLength(1)
})

test.each([
  ['a word', '/fi/settings/terms/work_short', 'term_changed'],
  ['a theme', '/fi/settings/themes/viestinta', 'theme_changed'],
])('the second who renames %s sees what the first has made of it', async (_what, address, action) => {
  const { forum, kaisa, hilla, form } = await twoAt(address)
  expect((await kaisa.post(address, { ...form, fi: 'Ensimmäinen nimi' })).status).toBe(303)
  const second = await hilla.post(address, { ...form, fi: 'Toinen nimi' })
  expect(second.status).toBe(409)
  expect(second.text).toContain(moved)
  expect(second.text).toContain('Ensimmäinen')
  expect(formOf(second, address).fi).toBe('Toinen nimi')
  expect(await audited(forum, action)).toHaveLength(1)
  expect((await hilla.post(address, formOf(second, address))).status).toBe(303)
  expect(formOf(await kaisa.get(address), address).fi).toBe('Toinen nimi')
})

test('the second who changes somebody’s networks sees what the first has made of them', async () => {
  const address = '/fi/people/arttu/networks'
  const { forum, kaisa, hilla, form } = await twoAt(address, '/fi/people/arttu')
  expect((await kaisa.post(address, { ...form, 'others[]': ['lappi', 'helsinki'] })).status).toBe(303)
  const second = await hilla.post(address, { ...form, home: 'pohjois-savo' })
  expect(second.status).toBe(409)
  expect(second.text).toContain(moved)
  expect(second.text).toMatch(/Helsinki/)
  const stored = () =>
    forum.db.all(sql`
    SELECT home_network_id AS id FROM people WHERE id = 'arttu'
    UNION SELECT network_id FROM memberships WHERE person_id = 'arttu' ORDER BY 1`)
  expect(await stored()).toEqual([{ id: 'helsinki' }, { id: 'kainuu' }, { id: 'lappi' }])
  expect((await hilla.post(address, formOf(second, address))).status).toBe(303)
  expect(await stored()).toEqual([{ id: 'pohjois-savo' }])
})

test('of two who change somebody’s networks or name at once one is told', async () => {
  const forms = { networks: [{ home: 'lappi' }, { home: 'helsinki' }], details: [{ name: 'Yksi' }, { name: 'Kaksi' }] }
  for (const [what, [one, other]] of Object.entries(forms)) {
    const address = `/fi/people/arttu/${what}`
    const { kaisa, hilla, form } = await twoAt(address, '/fi/people/arttu')
    const sent = await Promise.all([
      kaisa.post(address, { ...form, ...one } as Record<string, string>),
      hilla.post(address, { ...form, ...other } as Record<string, string>),
    ])
    expect({ what, told: sent.map(page => page.status).sort() }).toEqual({ what, told: [303, 409] })
    expect(sent.find(page => page.status === 409)?.text).toContain(moved)
  }
})
