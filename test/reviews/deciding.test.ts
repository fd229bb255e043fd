import { expect, test } from 'vitest'
import { findViewer } from '../../src/people/find-viewer.ts'
import { findReview } from '../../src/reviews/find-review.ts'
import { annulRound } from '../../src/rounds/annul-round.ts'
import { sessions } from '../../src/sign-in/schema.ts'
import { openForum } from '../support/forum.ts'
import { closedPriorityRound, decide, notTaken, takenUp } from './review-support.ts'

async function deciding() {
  const forum = await openForum()
  const id = await closedPriorityRound(forum)
  return { forum, id, siiri: await forum.as('siiri'), kaisa: await forum.as('kaisa') }
}

test('the needs stand in the order of the networks’ votes, with the people’s place beside', async () => {
  const { id, siiri } = await deciding()
  const page = await siiri.get(`/fi/reviews/${id}`)
  expect(page.text).toContain('0/4 päätetty')
  expect(page.text).toContain('1. sija · voitti 3/3 · ihmisten sija 2 Selkeä vastuunjako')
  expect(page.text).toMatch(/voitti 3\/3 .* voitti 2\/3 .* voitti 1\/3 .* voitti 0\/3/)
  expect(page.text).toContain('Ennen julkaisua päätä vielä 4 tarpeesta')
  expect(page.links).toContain(`/fi/reviews/${id}/needs/6`)
  for (const language of ['sv', 'en']) {
    expect((await siiri.get(`/${language}/reviews/${id}`)).status).toBe(200)
    expect((await siiri.get(`/${language}/reviews/${id}/needs/6`)).status).toBe(200)
  }
})

test('a decision is saved with who wrote it and when, and can be changed', async () => {
  const { id, siiri, kaisa } = await deciding()
  const saved = await decide(siiri, id, 6)
  expect(saved.location).toBe(`/fi/reviews/${id}?done=saved&need=6#need-6`)
  const landed = await siiri.get(`/fi/reviews/${id}?done=saved&need=6`)
  expect(landed.text).toContain('Päätös on tallennettu. Seuraava: TYPin tunnettuus')
  expect(landed.links).toContain(`/fi/reviews/${id}/needs/7`)
  const page = await kaisa.get(`/fi/reviews/${id}`)
  expect(page.text).toContain('1/4 päätetty')
  expect(page.text).toMatch(/Otetaan työn alle nyt Kainuu.* Tarkistetaan ti 1\.6\.2027/)
  expect(page.text).toContain('Siiri Saduntekijä muokkasi ti 1.12.2026 klo 16.00')
  expect((await kaisa.get('/fi/reviews')).text).toContain('1/4 päätetty')
  const form = await kaisa.get(`/fi/reviews/${id}/needs/6`)
  expect(form.html).toContain('value="1.2.2027"')
  expect(form.html).toContain('Salainen huomio')
  expect((await decide(kaisa, id, 6, { revision: '1', outcome: 'later' })).status).toBe(303)
  expect((await siiri.get(`/fi/reviews/${id}`)).text).toContain('Otetaan työn alle myöhemmin')
})

test.each([
  ['a level to return to', { outcome: 'other_level' }, 'Mille tasolle tarve palautetaan? Täytä tämä kohta.'],
  ['a reason', { reason: ' ' }, 'Perustelu: Täytä tämä kohta.'],
  ['an owner', { owner_network: '' }, 'Vastuuverkosto: Täytä tämä kohta.'],
  ['one owner', { owner_body: 'Opastyöryhmä' }, 'Valitse joko verkosto tai kirjoita muu taho'],
  ['a known owner', { owner_network: 'atlantis' }, 'Vastuuverkosto: Valitse jokin annetuista'],
  ['a start', { starts_on: '' }, 'Työ alkaa: Täytä tämä kohta.'],
  ['a day that exists', { review_on: '31.6.2027' }, 'Tarkistetaan: Kirjoita päivä muodossa'],
  ['a review after the start', { review_on: '1.2.2027' }, 'Päivän pitää olla aloituspäivän jälkeen.'],
  ['a reason for another place', { place: '3' }, 'Miksi poiketaan äänestyksestä? Täytä tämä kohta.'],
  ['a place there is', { place: '5' }, 'Ohjausryhmän oma sija: Valitse jokin annetuista'],
  ['no identity code', { reason: 'Asiakas 131052-308T' }, 'Tekstissä oli henkilötunnus'],
])('a decision to take a need up asks for %s', async (_, fields, problem) => {
  const { id, siiri } = await deciding()
  const refused = await decide(siiri, id, 6, fields)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain(problem)
  expect(refused.html).not.toContain('131052-308T')
  expect((await siiri.get(`/fi/reviews/${id}`)).text).toContain('0/4 päätetty')
})

test('before there is a decision, notes and thoughts are kept', async () => {
  const { id, siiri } = await deciding()
  expect((await decide(siiri, id, 3, { ...notTaken, outcome: '', reason: '', note: 'Kysy Kainuusta' })).status).toBe(
    303,
  )
  expect((await siiri.get(`/fi/reviews/${id}/needs/3`)).html).toContain('Kysy Kainuusta')
  expect((await siiri.get(`/fi/reviews/${id}`)).text).toContain('0/4 päätetty')
})

test('a place the vote gave is no departure; another is, beside it and with its reason', async () => {
  const { forum, id, siiri } = await deciding()
  await decide(siiri, id, 6, { place: '1' })
  expect((await siiri.get(`/fi/reviews/${id}`)).text).not.toContain('Äänestyksen järjestys ja ohjausryhmän järjestys')
  await decide(siiri, id, 3, { place: '1', departure: 'Tämä on kiireisin.' })
  const page = (await siiri.get(`/fi/reviews/${id}`)).text
  expect(page).toContain('Ohjausryhmällä 1. sija, äänestyksessä 4. sija. Tämä on kiireisin.')
  expect(page).toContain('siirretty')
  const review = await findReview(forum.services, await findViewer(forum.services, 'siiri'), id, 'fi')
  expect(review).toMatchObject({ order: [{ need: 3, place: 1 }, { need: 6, place: 2 }, { need: 7 }, { need: 1 }] })
})

test('of two who edit at once the second sees both texts, loses nothing, and saves again knowingly', async () => {
  const { id, siiri, kaisa } = await deciding()
  await decide(siiri, id, 6, { reason: 'Siirin perustelu.' })
  const late = await decide(kaisa, id, 6, { reason: 'Kaisan perustelu.', outcome: 'later' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Tätä on muokattu sillä välin')
  expect(late.text).toContain('Siirin')
  expect(late.html).toContain('>Kaisan perustelu.</textarea>')
  expect(late.text).toContain('[poistettu: Otetaan työn alle nyt ] → [lisätty: Otetaan työn alle myöhemmin ]')
  expect((await siiri.get(`/fi/reviews/${id}/needs/6`)).html).toContain('Siirin perustelu.')
  const revision = /name="revision" value="(\d+)"/.exec(late.html)?.[1] ?? ''
  expect((await decide(kaisa, id, 6, { reason: 'Yhteinen perustelu.', revision })).status).toBe(303)
})

test('many who save at once leave one text, and the others are told', async () => {
  const { id, siiri } = await deciding()
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, at) => decide(siiri, id, 6, { reason: `Perustelu ${at}` })),
  )
  expect(all.map(each => each.status).sort()).toEqual([303, ...Array.from({ length: 7 }, () => 409)])
})

test('a form sent twice is saved once', async () => {
  const { id, siiri } = await deciding()
  const both = await Promise.all([decide(siiri, id, 6), decide(siiri, id, 6)])
  expect(both.map(each => each.status)).toEqual([303, 303])
  expect((await siiri.get(`/fi/reviews/${id}/needs/6`)).html).toContain('name="revision" value="1"')
})

test('the group’s notes are its own, and two who write them at once lose nothing', async () => {
  const { id, siiri, kaisa } = await deciding()
  const address = `/fi/reviews/${id}/notes`
  expect((await siiri.post(address, { notes: 'Siirin muistio', revision: '0' })).status).toBe(303)
  const late = await kaisa.post(address, { notes: 'Kaisan muistio', revision: '0' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Siirin')
  expect(late.html).toContain('>Kaisan muistio</textarea>')
  const revision = /name="revision" value="(\d+)"/.exec(late.html)?.[1] ?? ''
  expect((await kaisa.post(address, { notes: 'Yhteinen muistio', revision })).status).toBe(303)
  expect((await siiri.get(`/fi/reviews/${id}`)).text).toContain('Yhteinen muistio')
  const aino = await (await openForum()).as('aino')
  expect((await aino.get(address)).status).toBe(403)
})

test('a form whose session has ended comes back with everything typed', async () => {
  const { forum, id, siiri } = await deciding()
  await forum.db.delete(sessions)
  const kept = await decide(siiri, id, 6, { reason: 'Pitkään mietitty perustelu.' })
  expect(kept.status).toBe(401)
  expect(kept.html).toContain('Pitkään mietitty perustelu.')
  expect(kept.html).toContain(`action="/fi/reviews/${id}/needs/6"`)
})

test('of an annulled round nothing is decided any more, and the page says so', async () => {
  const { forum, id, siiri } = await deciding()
  await decide(siiri, id, 6)
  await annulRound(forum.services, 'kaisa', id, 'Väärät tarpeet')
  for (const path of ['', '/needs/6', '/notes', '/memo', '/memo.docx', '/needs.csv']) {
    const page = await siiri.get(`/fi/reviews/${id}${path}`)
    expect({ path, status: page.status }).toEqual({ path, status: 410 })
    expect(page.text).toContain('Äänestys on mitätöity')
    expect(page.text).not.toContain('eniten hyötyä')
  }
  expect((await decide(siiri, id, 6, takenUp)).status).toBe(410)
})
