import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { allowedDomains } from '../../src/settings/allowed-domains.ts'
import { linkFor } from '../sign-in/link-of.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { audited } from './audited.ts'

const named = { fi: 'Kehittämö', sv: 'Verkstaden', en: 'The Workshop' }

async function set(forum: Forum, id: string, fields: Record<string, string>) {
  return (await forum.as('kaisa')).post(`/fi/settings/values/${id}`, fields)
}

test('the service gets another name in three languages at once: on its pages and in its mails', async () => {
  const forum = await openForum({ serviceName: 'Ympäristön nimi' })
  expect((await forum.visitor().get('/sv')).title).toBe('Ympäristön nimi')
  const kaisa = await forum.as('kaisa')
  const saved = await kaisa.post('/fi/settings/values/service_name', named)
  const overview = await kaisa.follow(saved)
  expect(overview.text).toContain('Tallennettu: Palvelun nimi')
  expect(overview.text).toContain('Asetettu täällä ti 24.11.2026')
  expect((await forum.visitor().get('/fi')).title).toBe('Kehittämö')
  expect((await forum.visitor().get('/sv')).title).toBe('Verkstaden')
  expect((await forum.visitor().get('/en')).title).toBe('The Workshop')
  await linkFor(forum, 'birgitta@esimerkki.fi')
  expect(forum.mails[0]?.subject).toBe('Inloggningslänk: Verkstaden')
})

test('the page says where the present value comes from, and the default is one press away', async () => {
  const forum = await openForum({ serviceName: 'Ympäristön nimi' })
  const kaisa = await forum.as('kaisa')
  const before = await kaisa.get('/fi/settings/values/service_name')
  expect(before.text).toContain('Tulee palvelimen asetuksesta SERVICE_NAME')
  expect(before.text).not.toContain('Palauta oletus')
  await set(forum, 'service_name', named)
  const after = await kaisa.get('/fi/settings/values/service_name')
  expect(after.html).toContain('value="Verkstaden"')
  expect(after.text).toContain('voimassa on tämä: Suomeksi Ympäristön nimi')
  await kaisa.follow(await kaisa.post('/fi/settings/values/service_name/default'))
  expect((await forum.visitor().get('/fi')).title).toBe('Ympäristön nimi')
  expect(await audited(forum, 'setting_changed')).toEqual([
    'kaisa setting service_name',
    'kaisa setting service_name {"restored":true}',
  ])
})

test('the name falls back to the starter content where the environment gives none', async () => {
  const forum = await openForum()
  const page = await (await forum.as('kaisa')).get('/fi/settings')
  expect(page.text).toContain('Palvelun nimi Suomeksi Yhteiskehittämö')
  expect(page.text).toContain('Palvelun oletus')
})

test('mail domains set here decide who gets in without an invitation, from the next request on', async () => {
  const forum = await openForum()
  expect(await linkFor(forum, 'uusi@kainuu.fi')).toBeUndefined()
  expect((await set(forum, 'allowed_domains', { value: 'Kainuu.FI\n\n @lappi.fi \nkainuu.fi' })).status).toBe(303)
  expect(await allowedDomains(forum.services)).toEqual(['kainuu.fi', 'lappi.fi'])
  expect(await linkFor(forum, 'uusi@kainuu.fi')).toBeDefined()
  expect(await linkFor(forum, 'toinen@esimerkki.fi')).toBeUndefined()
  expect(await linkFor(forum, 'aino@esimerkki.fi')).toBeDefined()
  await (await forum.as('kaisa')).post('/fi/settings/values/allowed_domains/default')
  expect(await allowedDomains(forum.services)).toEqual(['esimerkki.fi'])
})

test('the list of mail domains may be emptied, so that only invited people get in', async () => {
  const forum = await openForum()
  expect((await set(forum, 'allowed_domains', { value: '  \n ' })).status).toBe(303)
  expect(await allowedDomains(forum.services)).toEqual([])
  expect((await (await forum.as('kaisa')).get('/fi/settings')).text).toContain('mukaan pääsee vain kutsulla')
})

test('a line that is no mail domain, or one where anybody gets an address, is named and nothing is saved', async () => {
  const forum = await openForum()
  for (const [value, told] of [
    ['kainuu.fi\nei verkkotunnus', 'Rivillä 2 ei ole verkkotunnusta'],
    ['aino@kainuu.fi', 'Rivillä 1 ei ole verkkotunnusta'],
    ['kainuu', 'Rivillä 1 ei ole verkkotunnusta'],
    ['-kainuu.fi', 'Rivillä 1 ei ole verkkotunnusta'],
    ['kainuu.fi\n\nGmail.com', 'Rivillä 3 on sähköpostipalvelu'],
  ] as const) {
    const page = await set(forum, 'allowed_domains', { value })
    expect({ value, status: page.status }).toEqual({ value, status: 422 })
    expect(page.text).toContain(told)
    expect(page.text).toContain(value.split('\n')[0])
  }
  expect(await allowedDomains(forum.services)).toEqual(['esimerkki.fi'])
})

test('a name is needed in each language and is short; the log is kept from 90 to 3650 days', async () => {
  const forum = await openForum()
  const wrong: [string, Record<string, string>][] = [
    ['service_name', { fi: 'Nimi', sv: '', en: 'Name' }],
    ['service_name', { ...named, en: 'x'.repeat(61) }],
    ['audit_days', { value: '89' }],
    ['audit_days', { value: '3651' }],
    ['audit_days', { value: '1e3' }],
    ['audit_days', {}],
    ['controller', { ...named, email: 'ei osoite' }],
    ['security_contact', { value: '' }],
    ['service_published', { value: '31.2.2026' }],
    ['supervisor', { fi: 'Traficom' }],
  ]
  for (const [id, fields] of wrong) {
    const page = await set(forum, id, fields)
    expect({ id, fields, status: page.status }).toEqual({ id, fields, status: 422 })
    expect(page.html).toContain('-error"')
  }
  expect(await forum.db.all(sql`SELECT id FROM settings`)).toEqual([])
  expect((await set(forum, 'no_such_setting', { value: 'x' })).status).toBe(404)
})

test('how long the log is kept is stored as the log’s own trigger reads it', async () => {
  const forum = await openForum()
  await set(forum, 'audit_days', { value: '90' })
  expect(await audited(forum, 'setting_changed')).toEqual(['kaisa setting audit_days {"to":90}'])
  forum.later({ days: 91 })
  await set(forum, 'audit_days', { value: '100' })
  await expect(forum.db.all(sql`DELETE FROM audit_entries WHERE id = 1`)).rejects.toThrow()
  await set(forum, 'audit_days', { value: '90' })
  await forum.db.all(sql`DELETE FROM audit_entries WHERE id = 1`)
  expect(await forum.db.all(sql`SELECT id FROM audit_entries WHERE id = 1`)).toEqual([])
})

test('a form sent twice, even at once, is one change in the log', async () => {
  const forum = await openForum()
  const answers = await Promise.all([1, 2, 3].map(() => set(forum, 'service_name', named)))
  expect(answers.map(answer => answer.status)).toEqual([303, 303, 303])
  await set(forum, 'service_name', named)
  expect(await audited(forum, 'setting_changed')).toHaveLength(1)
})

test('what only the owner knows is asked for until it is given', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const asked = (page: { html: string }) =>
    /<ul><li><a href="\/fi\/settings\/values[\s\S]*?<\/ul>/.exec(page.html)?.[0] ?? ''
  expect(asked(await kaisa.get('/fi/settings'))).toContain('Tietosuojavastaava')
  await set(forum, 'data_protection_officer', { ...named, email: 'tietosuoja@esimerkki.fi' })
  const page = await kaisa.get('/fi/settings')
  expect(asked(page)).not.toContain('Tietosuojavastaava')
  expect(asked(page)).toContain('Rekisterinpitäjä')
  expect(page.text).toContain('tietosuoja@esimerkki.fi')
})

test('a setting that is an identity code is refused and masked', async () => {
  const forum = await openForum()
  const page = await set(forum, 'service_description', { ...named, fi: 'Katso 131052-308T' })
  expect(page.status).toBe(422)
  expect(page.html).not.toContain('131052-308T')
})
