import { expect, test } from 'vitest'
import { practiceFields } from '../practices/practice-fields.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { closedPriorityRound, decideAll, publishedRound } from './review-support.ts'

const told = {
  ...{ token: 'fwpaaaaaaaaa', day: '15.2.2027', body: 'Työpaja pidettiin.', language: 'fi', link: '' },
  ...{ status: 'under_way', review_on: '1.9.2027' },
}

const tell = (who: Visitor, id: string, fields: Record<string, string> = {}, need = 6) =>
  who.post(`/fi/reviews/${id}/needs/${need}/follow-up`, { ...told, ...fields })

async function published(): Promise<{ forum: Forum; id: string }> {
  const forum = await openForum()
  return { forum, id: await publishedRound(forum) }
}

test('the group and the leader of the network in charge tell how the work goes; nobody else does', async () => {
  const { forum, id } = await published()
  for (const name of ['siiri', 'kaisa', 'eero'] as const) {
    const who = await forum.as(name)
    expect((await who.get(`/fi/reviews/${id}`)).links).toContain(`/fi/reviews/${id}/needs/6/follow-up`)
    expect((await who.get(`/fi/reviews/${id}/needs/6/follow-up`)).status).toBe(200)
    const token = `fwp${name.replace(/[iol]/g, '0').padEnd(9, '0')}`.slice(0, 12)
    expect((await tell(who, id, { token, body: `Kertoi ${name}.` })).status).toBe(303)
  }
  for (const name of ['aino', 'birgitta'] as const) {
    const who = await forum.as(name)
    expect((await tell(who, id)).status).toBe(403)
    expect((await who.get(`/fi/reviews/${id}/needs/6/follow-up`)).status).toBe(403)
    expect((await who.get(`/fi/reviews/${id}`)).links).not.toContain(`/fi/reviews/${id}/needs/6/follow-up`)
  }
  expect((await tell(await forum.as('eero'), id, {}, 7)).status).toBe(403)
  expect((await tell(forum.visitor(), id)).status).toBe(401)
  const page = await forum.visitor().get(`/fi/reviews/${id}`)
  for (const name of ['siiri', 'kaisa', 'eero']) expect(page.text).toContain(`Kertoi ${name}.`)
  expect(page.text).not.toMatch(/Saduntekijä|Koordinaatto|Satunen/)
  expect((await (await forum.as('aino')).get(`/fi/reviews/${id}`)).text).toContain('Eero Satunen')
})

test('what is told moves the status and the next review, on the page, the board and the need', async () => {
  const { forum, id } = await published()
  const eero = await forum.as('eero')
  expect((await tell(eero, id)).location).toBe(`/fi/reviews/${id}?done=followUpAdded&need=6#need-6`)
  for (const path of [`/fi/reviews/${id}`, '/fi/decisions', '/fi/needs/6']) {
    const page = (await forum.visitor().get(path)).text
    expect(page).toContain('Työn alla')
    expect(page).toContain('Työpaja pidettiin.')
    expect(page).toContain('1.9.2027')
  }
  await tell(eero, id, { token: 'fwpbbbbbbbbb', status: 'done', review_on: '', body: 'Opas on valmis.' })
  expect((await forum.visitor().get('/fi/decisions?status=done')).text).toContain('Opas on valmis.')
  expect((await forum.visitor().get('/fi/decisions?status=under_way')).text).toContain('Näillä rajauksilla ei ole')
})

test.each([
  ['a day', { day: '31.2.2027' }, 'Päivä: Kirjoita päivä muodossa'],
  ['a text', { body: '' }, 'Mitä on tehty: Täytä tämä kohta.'],
  ['a next review while the work goes on', { review_on: '' }, 'Täytä tämä kohta.'],
  ['a review that is ahead', { review_on: '1.11.2026' }, 'Ajankohta on jo mennyt.'],
  ['a whole address', { link: 'esimerkki.fi' }, 'Linkki: Kirjoita osoite kokonaan'],
  ['a safe address', { link: 'javascript:alert(1)' }, 'Linkki: Kirjoita osoite kokonaan'],
  ['an address on the web', { link: 'mailto:a@b.fi' }, 'Linkki: Kirjoita osoite kokonaan'],
  ['a status', { status: 'begun' }, 'Valitse jokin annetuista'],
])('a follow-up asks for %s', async (_, fields, problem) => {
  const { forum, id } = await published()
  const refused = await tell(await forum.as('eero'), id, fields)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain(problem)
  expect((await forum.visitor().get(`/fi/reviews/${id}`)).text).not.toContain('Mitä on tehty')
})

test('of a practice or an event its title is shown, to those who may see it', async () => {
  const { forum, id } = await published()
  const eero = await forum.as('eero')
  const add = async (fields: Record<string, string>) =>
    ((await eero.post('/fi/practices', practiceFields(fields))).location ?? '').split('?')[0] ?? ''
  const open = await add({ title: 'Avoin käytäntö' })
  const own = await add({ title: 'Kainuun oma käytäntö', audience: 'own' })
  await tell(eero, id, { token: 'fwp000000001', link: `http://forum.test${open}`, body: 'Ensin.' })
  await tell(eero, id, { token: 'fwp000000002', link: own.replace('/fi/', '/sv/'), body: 'Toiseksi.' })
  await tell(eero, id, { token: 'fwp000000003', link: 'https://www.esimerkki.fi/opas', body: 'Kolmanneksi.' })
  const visitor = await forum.visitor().get(`/en/reviews/${id}`)
  expect(visitor.text).toContain('Avoin käytäntö')
  expect(visitor.links).toContain(open.replace('/fi/', '/en/'))
  expect(visitor.text).toContain('Toiseksi.')
  expect(visitor.html).not.toContain('Kainuun oma')
  expect(visitor.html).not.toContain(own.split('/').at(-1))
  expect(visitor.links).toContain('https://www.esimerkki.fi/opas')
  expect((await eero.get(`/fi/reviews/${id}`)).text).toContain('Kainuun oma käytäntö')
  expect((await eero.get('/fi/needs/6')).text).toContain('Kainuun oma käytäntö')
  await eero.post(`${open}/withdrawal`)
  expect((await forum.visitor().get(`/en/reviews/${id}`)).text).not.toContain('Avoin käytäntö')
})

test('a form sent twice is told once; another text from the same form is told too', async () => {
  const { forum, id } = await published()
  const eero = await forum.as('eero')
  const both = await Promise.all([tell(eero, id), tell(eero, id)])
  expect(both.map(each => each.status)).toEqual([303, 303])
  const count = async (text: string) => (await forum.visitor().get(`/fi/reviews/${id}`)).text.split(text).length - 1
  expect(await count('Työpaja pidettiin.')).toBe(1)
  expect((await tell(eero, id, { body: 'Toinen työpaja pidettiin.' })).status).toBe(303)
  expect([await count('Työpaja pidettiin.'), await count('Toinen työpaja pidettiin.')]).toEqual([1, 1])
})

test('before publishing there is nothing to follow up', async () => {
  const forum = await openForum()
  const id = await closedPriorityRound(forum)
  const siiri = await forum.as('siiri')
  await decideAll(siiri, id)
  expect((await tell(siiri, id)).location).toBe(`/fi/reviews/${id}`)
  expect((await tell(await forum.as('eero'), id)).status).toBe(403)
})
