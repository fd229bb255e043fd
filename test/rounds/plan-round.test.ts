import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { networks } from '../../src/networks/schema.ts'
import { people } from '../../src/people/schema.ts'
import { rounds } from '../../src/rounds/schema.ts'
import { formOf } from '../support/form-of.ts'
import { openForum } from '../support/forum.ts'
import {
  ballotOf,
  castNetworks,
  closesAt,
  openDraftOf,
  openRoundAsking,
  openTestRound,
  planFields,
} from './round-support.ts'

const drafts = (id: string) => `/fi/rounds/drafts/${id}`
const idIn = (location: string | null) => /drafts\/(\w+)/.exec(location ?? '')?.[1] ?? ''

test('a draft’s page shows all that will be frozen, and nobody can vote in it', async () => {
  const forum = await openForum()
  const siiri = await forum.as('siiri')
  const asked = { 'asks[]': ['level', 'priority', 'timing'], timing_point: 'lakimuutos 1.1.2028', quorum_percent: '40' }
  const chosen = { needs_from: 'list', 'needs[]': ['6', '7'], needs_because: 'Näistä on kysytty eniten.' }
  const planned = await siiri.post('/fi/rounds', planFields({ ...asked, ...chosen, scope: 'near' }))
  const page = await siiri.follow(planned)
  for (const told of [
    'Luonnos on tallennettu',
    'Tärkeysjärjestys: mitkä tarpeet ovat tärkeimmät',
    'Ajoitus: aloitetaanko työ ennen vai jälkeen (lakimuutos 1.1.2028)',
    'Kunkin verkoston äänet lasketaan yhdessä sen naapurien äänten kanssa',
    'Verkostoja, joilla on ääni 22',
    'Ihmisiä, joilla on ääni nyt 9',
    'Avautuu heti, kun avaat sen · Päättyy ti 8.12.2026 klo 16.00',
    '2 tarvetta',
    'Perustelu: Näistä on kysytty eniten.',
    '6. Selkeä vastuunjako',
    'vähintään 40 %',
    'Sijoittamatta jätetyt tarpeet tulkitaan',
  ])
    expect(page.text).toContain(told)
  const id = idIn(planned.location)
  const aino = await forum.as('aino')
  for (const path of [`/fi/rounds/${id}`, `/fi/rounds/${id}/ballot`]) expect((await aino.get(path)).status).toBe(404)
  expect((await aino.get(drafts(id))).status).toBe(403)
  for (const person of ['aino', 'eero'] as const)
    expect((await (await forum.as(person)).get('/fi/rounds')).text).not.toContain('Kevään äänestys')
  expect((await (await forum.as('kaisa')).get('/fi/rounds')).text).toContain('Kevään äänestys')
  expect(await aino.get('/fi')).toMatchObject({ status: 200 })

  await openDraftOf(siiri, planned)
  const round = await aino.get(`/fi/rounds/${id}`)
  expect(round.text).toContain('Mukana ovat valitut tarpeet. Perustelu: Näistä on kysytty eniten.')
  expect(round.text).toContain('Tarpeet äänestyksessä (2)')
  expect((await aino.get(`/fi/rounds/${id}/ballot`)).html.match(/<select/g)).toHaveLength(2)
})

test('the needs may be those that came out with a level in an earlier round', async () => {
  const forum = await openForum()
  const earlier = await openTestRound(forum.services)
  await castNetworks(forum.services, earlier, { kainuu: { ...ballotOf('own'), 6: 'all', 9: 'all' } })
  forum.at(closesAt)
  const siiri = await forum.as('siiri')
  const form = await siiri.get('/fi/rounds/new')
  expect(form.text).toContain('Mitä kehitetään?: kaikki verkostot (2 tarvetta)')
  const later = { opens_day: '2.12.2026', closes_day: '20.12.2026' }
  const from = { needs_from: 'round', needs_level: `${earlier}:all`, 'asks[]': ['priority'], ...later }
  const planned = await siiri.post('/fi/rounds', planFields(from))
  expect(planned.status).toBe(303)
  const page = await siiri.follow(planned)
  expect(page.text).toContain('tarpeet, joiden tasoksi tuli aiemmassa äänestyksessä: kaikki verkostot')
  expect(page.links).toContain(`/fi/rounds/${earlier}/results`)
  const opened = await openDraftOf(siiri, planned)
  expect((await siiri.follow(opened)).text).toContain('Katso aiempi äänestys: Mitä kehitetään?')
  expect(
    await forum.db.all(sql`
    SELECT need_number AS need FROM round_needs WHERE round_id = ${idIn(planned.location)} ORDER BY 1`),
  ).toEqual([{ need: 6 }, { need: 9 }])
})

test('a draft is edited, and whoever edits an older one is told what is stored and loses nothing', async () => {
  const forum = await openForum()
  const [siiri, kaisa] = [await forum.as('siiri'), await forum.as('kaisa')]
  const id = idIn((await siiri.post('/fi/rounds', planFields())).location)
  const edit = `${drafts(id)}/edit`
  const hers = formOf(await siiri.get(edit), edit)
  const his = formOf(await kaisa.get(edit), edit)
  expect(hers).toMatchObject({ title: 'Kevään äänestys', 'asks[]': ['level'], revision: '0' })
  expect((await kaisa.post(edit, { ...his, title: 'Talven äänestys', 'asks[]': ['priority'] })).status).toBe(303)
  const refused = await siiri.post(edit, { ...hers, title: 'Kesän äänestys' })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Talven äänestys')
  expect(formOf(refused, edit)).toMatchObject({ title: 'Kesän äänestys', revision: '1', 'asks[]': ['level'] })
  // Knowingly over what is stored.
  expect((await siiri.post(edit, formOf(refused, edit))).status).toBe(303)
  expect((await forum.db.select().from(rounds))[0]).toMatchObject({
    title: 'Kesän äänestys',
    revision: 2,
    asksLevel: true,
  })
  // The same form sent twice is saved already.
  expect((await siiri.post(edit, formOf(refused, edit))).status).toBe(303)
  expect((await forum.db.select().from(rounds))[0]?.revision).toBe(2)
})

test('a draft edited since one looked at it is not opened unseen', async () => {
  const forum = await openForum()
  const [siiri, kaisa] = [await forum.as('siiri'), await forum.as('kaisa')]
  const planned = await siiri.post('/fi/rounds', planFields())
  const id = idIn(planned.location)
  const edit = `${drafts(id)}/edit`
  await kaisa.post(edit, { ...formOf(await kaisa.get(edit), edit), title: 'Talven äänestys' })
  const refused = await siiri.post(`${drafts(id)}/opening`, { revision: '0' })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Luonnosta on muutettu sen jälkeen, kun avasit sivun')
  expect(refused.heading).toBe('Talven äänestys')
  forum.at('2026-12-09T00:00:00Z')
  const late = await siiri.post(`${drafts(id)}/opening`, { revision: '1' })
  expect(late.text).toContain('Päättymisaika on jo mennyt')
  expect(await forum.db.all(sql`SELECT is_draft FROM rounds`)).toEqual([{ is_draft: 1 }])
})

test('a draft is thrown away for good, an opened round is not', async () => {
  const forum = await openForum()
  const siiri = await forum.as('siiri')
  const planned = await siiri.post(
    '/fi/rounds',
    planFields({ needs_from: 'list', 'needs[]': ['1'], needs_because: 'x' }),
  )
  const id = idIn(planned.location)
  const gone = await siiri.post(`${drafts(id)}/discarding`)
  expect((await siiri.follow(gone)).text).toContain('Luonnos on hylätty')
  expect((await siiri.get(drafts(id))).status).toBe(404)
  const open = await openRoundAsking(forum.services, { priority: true })
  expect((await siiri.post(`${drafts(open)}/discarding`)).location).toBe(`/fi/rounds/${open}`)
  expect(await forum.db.all(sql`SELECT id FROM rounds`)).toEqual([{ id: open }])
})

test('a leader opens a round of the own network, in which only its people vote, and annuls it', async () => {
  const forum = await openForum()
  const [eero, birgitta, kaisa] = [await forum.as('eero'), await forum.as('birgitta'), await forum.as('kaisa')]
  const form = await eero.get('/fi/rounds/new')
  expect(form.text).toContain('Äänestys on verkostosi oma: Kainuu')
  expect(form.html).not.toContain('name="scope"')
  const { scope, ...own } = planFields({ 'asks[]': ['priority'] })
  expect(scope).toBe('national')
  const planned = await eero.post('/fi/rounds', own)
  const id = idIn(planned.location)
  const draft = await eero.follow(planned)
  expect(draft.text).toContain('Ihmisiä, joilla on ääni nyt 3')
  expect(draft.text).toContain('Verkostoja, joilla on ääni 1')
  for (const other of [birgitta, kaisa]) expect((await other.get(drafts(id))).status).toBe(404)
  expect((await kaisa.post(`${drafts(id)}/opening`, { revision: '0' })).status).toBe(404)
  expect((await openDraftOf(eero, planned)).location).toBe(`/fi/rounds/${id}?done=opened`)

  const [aino, nella, pauli] = [await forum.as('aino'), await forum.as('nella'), await forum.as('pauli')]
  expect((await aino.post(`/fi/rounds/${id}/ballot`, { rank_1: '1' })).status).toBe(303)
  expect((await nella.get(`/fi/rounds/${id}`)).status).toBe(404)
  expect((await nella.post(`/fi/rounds/${id}/ballot`, { rank_1: '1' })).status).toBe(404)
  // Of the network, but not at home in it.
  expect((await pauli.get(`/fi/rounds/${id}`)).text).not.toContain('Et ole vielä äänestänyt')
  const refused = await pauli.post(`/fi/rounds/${id}/ballot`, { rank_1: '1' })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Äänestys on toisen verkoston oma')
  expect((await birgitta.post(`/fi/rounds/${id}/annulment`, { reason: 'Syy' })).status).toBe(404)
  expect((await eero.post(`/fi/rounds/${id}/annulment`, { reason: '' })).status).toBe(422)
  expect((await eero.post(`/fi/rounds/${id}/annulment`, { reason: 'Väärä teksti' })).status).toBe(303)
  expect((await kaisa.get(`/fi/rounds/${id}`)).text).toContain('Syy: Väärä teksti')
})

test('the coordinator may annul a network’s own round, and who leads a network no round of all', async () => {
  const forum = await openForum()
  const own = await openRoundAsking(forum.services, { level: true }, { scope: 'own', networkId: 'kainuu' })
  const all = await openRoundAsking(forum.services, { level: true })
  const [eero, kaisa] = [await forum.as('eero'), await forum.as('kaisa')]
  expect((await eero.post(`/fi/rounds/${all}/annulment`, { reason: 'Syy' })).status).toBe(403)
  expect((await kaisa.post(`/fi/rounds/${own}/annulment`, { reason: 'Syy' })).status).toBe(303)
})

test('a round of a network that has no vote is not opened', async () => {
  const forum = await openForum()
  const eero = await forum.as('eero')
  const planned = await eero.post('/fi/rounds', { ...planFields(), scope: 'own' })
  await forum.db.update(networks).set({ active: false }).where(eq(networks.id, 'kainuu'))
  const refused = await eero.post(`${drafts(idIn(planned.location))}/opening`, { revision: '0' })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('verkosto ei ole toiminnassa')
})

test('whoever leads a network and opens rounds of all is asked which', async () => {
  const forum = await openForum()
  await forum.db.all(sql`
    INSERT INTO role_capabilities (role_id, capability) VALUES ('steering', 'cast_for_network') RETURNING role_id`)
  await forum.db.update(people).set({ homeNetworkId: 'lappi' }).where(eq(people.id, 'siiri'))
  const siiri = await forum.as('siiri')
  expect((await siiri.get('/fi/rounds/new')).html.match(/name="scope"/g)).toHaveLength(3)
  await siiri.post('/fi/rounds', planFields({ scope: 'own' }))
  expect(await forum.db.select().from(rounds)).toMatchObject([{ scope: 'own', networkId: 'lappi' }])
})
