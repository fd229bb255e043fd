import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openForum } from '../support/forum.ts'
import { column, formOf, logged, neighboursOf, networkFields } from './network-fields.ts'

const edit = '/fi/networks/kainuu/edit'

test('the coordinator adds a network: it stands among its neighbours, and people can be invited to it', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const added = await kaisa.post('/fi/networks/new', networkFields())
  expect([added.status, added.location]).toEqual([303, '/fi/networks/koillismaa?done=added'])
  const page = await kaisa.follow(added)
  expect(page.text).toContain('Verkosto on lisätty.')
  expect(page.links).toContain('/fi/networks/lappi')
  expect(await neighboursOf(forum, 'koillismaa')).toEqual(['kainuu', 'lappi'])
  expect((await kaisa.get('/fi/networks/kainuu')).links).toContain('/fi/networks/koillismaa')
  expect((await kaisa.get('/fi/people/invitation')).html).toContain('value="koillismaa"')
  expect((await forum.visitor().get('/sv/networks')).text).toContain('Nordöstra Finland')
  expect(await logged(forum)).toEqual(['network_added koillismaa {}'])
})

test('a network sent twice, also at the same time, is added once', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const answers = await Promise.all([1, 2, 3].map(() => kaisa.post('/fi/networks/new', networkFields())))
  expect(answers.map(each => each.location)).toEqual(Array(3).fill('/fi/networks/koillismaa?done=added'))
  expect(await column(forum, sql`SELECT id FROM networks WHERE id LIKE 'koillis%'`)).toEqual(['koillismaa'])
  expect(await logged(forum)).toHaveLength(1)
})

test('its id comes from its name, is never one that is taken, and stays when the name changes', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const id = async (fi: string) => {
    const { location } = await kaisa.post('/fi/networks/new', networkFields({ fi, sv: `${fi} sv`, en: `${fi} en` }))
    return location?.replace('/fi/networks/', '').replace('?done=added', '')
  }
  expect([await id('Keski Suomi'), await id('New'), await id('Ålands öar'), await id('???')]).toEqual([
    ...['keski-suomi-2', 'new-2', 'alands-oar', 'verkosto'],
  ])
  const form = formOf(await kaisa.get('/fi/networks/alands-oar/edit'))
  await kaisa.post('/fi/networks/alands-oar/edit', { ...form, fi: 'Ahvenanmaa' })
  expect((await kaisa.get('/fi/networks/alands-oar')).heading).toBe('Ahvenanmaa')
})

test('what is wrong is said beside its field, and what was typed stays', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const refused = await kaisa.post('/fi/networks/new', {
    ...networkFields({ sv: '', area_fi: ' ', municipality_count: 'kolme', 'neighbours[]': ['utopia'] }),
    ...{ 'languages[]': [], host_fi: 'Tallessa pysyvä isäntä' },
  })
  expect(refused.status).toBe(422)
  for (const field of ['sv', 'area_fi', 'municipality_count', 'languages', 'neighbours'])
    expect(refused.html).toContain(`id="${field}-error"`)
  expect(refused.text).toContain('Kirjoita kokonaisluku')
  expect(refused.html).toContain('value="Tallessa pysyvä isäntä"')
  const taken = await kaisa.post('/fi/networks/new', networkFields({ fi: 'KAINUU' }))
  expect([taken.status, taken.text.includes('Toisella verkostolla on jo tämä nimi')]).toEqual([422, true])
  const renamed = await kaisa.post(edit, { ...formOf(await kaisa.get(edit)), fi: 'Lappi' })
  expect([renamed.status, renamed.text.includes('Toisella verkostolla on jo tämä nimi')]).toEqual([422, true])
  expect(await logged(forum)).toEqual([])
})

test('being neighbours begins and ends on both sides', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const form = formOf(await kaisa.get(edit))
  expect(form['neighbours[]']).toEqual(['pohjois-karjala', 'pohjois-pohjanmaa', 'pohjois-savo'])
  const saved = await kaisa.post(edit, { ...form, 'neighbours[]': ['pohjois-savo', 'lappi'], municipality_count: '9' })
  expect((await kaisa.follow(saved)).text).toContain('Muutokset on tallennettu.')
  expect(await neighboursOf(forum, 'kainuu')).toEqual(['lappi', 'pohjois-savo'])
  expect(await logged(forum)).toEqual(['network_changed kainuu {"columns":"municipality_count neighbours"}'])
})

test('the second editor sees what the first one stored, keeps their own text, and may then overwrite it', async () => {
  const forum = await openForum()
  const [kaisa, other] = [await forum.as('kaisa'), await forum.as('kaisa')]
  const seen = formOf(await other.get(edit))
  await kaisa.post(edit, { ...seen, host_fi: 'Uusi isäntä', 'neighbours[]': ['pohjois-savo'] })
  const mine = { ...seen, host_fi: 'Minun isäntäni', region_fi: 'Kainuun maakunta' }
  const refused = await other.post(edit, mine)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Joku muu on muuttanut verkostoa')
  expect(refused.text).toMatch(/Isäntäorganisaatio suomeksi Uusi isäntä Minun isäntäni/)
  expect(refused.text).toMatch(/Naapuriverkostot Pohjois-Savo Pohjois-Karjala, Pohjois-Pohjanmaa, Pohjois-Savo/)
  expect(refused.html).toContain('value="Kainuun maakunta"')
  expect((await other.post(edit, formOf(refused))).status).toBe(303)
  expect((await other.get('/fi/networks/kainuu')).text).toContain('Minun isäntäni')
  expect(await neighboursOf(forum, 'kainuu')).toHaveLength(3)
})

test('of two who save at once one is told; the same text sent twice is no conflict', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const form = formOf(await kaisa.get(edit))
  const same = await Promise.all([1, 2].map(() => kaisa.post(edit, { ...form, en: 'Kainuu region' })))
  expect(same.map(each => each.status)).toContain(303)
  expect((await kaisa.post(edit, { ...form, en: 'Kainuu region' })).status).toBe(303)
  const again = formOf(await kaisa.get(edit))
  const both = await Promise.all(['A', 'B'].map(en => kaisa.post(edit, { ...again, en })))
  expect(both.map(each => each.status).sort()).toEqual([303, 409])
  expect(await logged(forum)).toHaveLength(2)
})

test('whoever is editing a network is told when a neighbour of it was taken away from the other side', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const form = formOf(await kaisa.get(edit))
  const savo = '/fi/networks/pohjois-savo/edit'
  await kaisa.post(savo, { ...formOf(await kaisa.get(savo)), 'neighbours[]': ['pohjois-karjala'] })
  expect((await kaisa.post(edit, { ...form, en: 'Kainuu region' })).status).toBe(409)
})

test('only the coordinator is shown the way there', async () => {
  const forum = await openForum()
  for (const visitor of [forum.visitor(), await forum.as('eero'), await forum.as('siiri')]) {
    const links = [...(await visitor.get('/fi/networks')).links, ...(await visitor.get('/fi/networks/kainuu')).links]
    expect(links.filter(link => /^\/fi\/networks\/.*(new|import|csv|edit|merging|retirement)/.test(link))).toEqual([])
  }
  const kaisa = await forum.as('kaisa')
  expect((await kaisa.get('/fi/networks')).links).toContain('/fi/networks/import')
  expect((await kaisa.get('/fi/networks/kainuu')).links).toContain('/fi/networks/kainuu/merging')
})
