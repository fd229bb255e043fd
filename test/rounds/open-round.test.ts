import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { roundResults, rounds } from '../../src/rounds/schema.ts'
import { openForum } from '../support/forum.ts'
import { ballotOf, castAll, castNetworks, closesAt, openDraftOf, openTestRound, planFields } from './round-support.ts'

const fields = planFields()

test('the coordinator and the steering group open a round, its wording frozen with it', async () => {
  const forum = await openForum()
  const siiri = await forum.as('siiri')
  const form = await siiri.get('/fi/rounds/new')
  expect(form.html).toContain('value="24.11.2026"')
  const draft = await siiri.post('/fi/rounds', fields)
  expect(draft.status).toBe(303)
  const drafted = await siiri.follow(draft)
  expect(drafted.heading).toBe('Kevään äänestys')
  expect(drafted.html).toContain('<strong>voimat</strong>')
  const answer = await openDraftOf(siiri, draft)
  expect(answer.status).toBe(303)
  const page = await siiri.follow(answer)
  expect(page.heading).toBe('Kevään äänestys')
  expect(page.html).toContain('<strong>voimat</strong>')
  expect(page.text).toContain('Päättyy ti 8.12.2026 klo 16.00')
  await forum.db.all(sql`UPDATE needs SET fi = 'Aivan muu sana' WHERE number = 6`)
  const ballot = await siiri.get(`${new URL(answer.location ?? '', 'http://x').pathname}/ballot`)
  expect(ballot.text).toContain('Selkeä vastuunjako')
  expect(ballot.text).not.toContain('Aivan muu sana')
  const [round] = await forum.db.select().from(rounds)
  expect(round).toMatchObject({ networkCount: 22, quorumPercent: 30, openedBy: 'siiri', opensAt: forum.services.now() })
})

test.each([
  [{ title: '' }, 'Otsikko: Täytä tämä kohta.'],
  [{ closes_day: '2026-11-23' }, 'Päättymispäivä: Ajankohta on jo mennyt.'],
  [{ opens_day: '2026-12-24' }, 'Päättymispäivä: Päättyminen on ennen alkamista.'],
  [{ closes_day: '2027-03-28', closes_time: '03:30' }, 'Päättymisaika: Tätä kellonaikaa ei ole'],
  [{ closes_day: '31.2.2027' }, 'Päättymispäivä: Kirjoita päivä muodossa'],
  [{ opens_time: '25:00' }, 'Avautumisaika: Kirjoita kellonaika muodossa'],
  [{ language: 'de' }, 'Tekstin kieli: Valitse jokin'],
  [{ 'asks[]': [] }, 'Mitä kysytään? Täytä tämä kohta.'],
  [{ 'asks[]': ['timing'] }, 'Muutos, johon ajoitusta verrataan: Täytä tämä kohta.'],
  [{ needs_from: 'list' }, 'Valitut tarpeet: Täytä tämä kohta.'],
  [{ needs_from: 'list', 'needs[]': ['16'], needs_because: 'Syy' }, 'Valitut tarpeet: Valitse jokin'],
  [{ needs_from: 'round', needs_level: 'nowhere:all' }, 'Aiempi äänestys ja taso: Valitse jokin'],
  [{ scope: 'own' }, 'Keiden äänet lasketaan? Valitse jokin'],
  [{ quorum_percent: '101' }, 'pätevään tulokseen? Kirjoita prosentit'],
  [{ body: '![kuva](https://x.fi/a.png)' }, 'Mistä on kyse: Kuvia ei voi'],
])('a round with %j is refused with what was typed', async (change, problem) => {
  const forum = await openForum()
  const siiri = await forum.as('siiri')
  const answer = await siiri.post('/fi/rounds', { ...fields, ...change })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(problem)
  for (const value of Object.values(change).flat())
    if (!['de', '16', 'nowhere:all', 'own'].includes(value)) expect(answer.html).toContain(value)
  expect(await forum.db.select().from(rounds)).toEqual([])
})

test('what only looks like an identity code is asked about inside the form, and passes once confirmed', async () => {
  const forum = await openForum()
  const siiri = await forum.as('siiri')
  const id = await openTestRound(forum.services)
  const forms: [string, Record<string, string | string[]>][] = [
    ['/fi/rounds', { ...fields, body: 'Asia 131052-308S' }],
    [`/fi/rounds/${id}/annulment`, { reason: 'Asia 131052-308S' }],
  ]
  for (const [address, typed] of forms) {
    const asked = await siiri.post(address, typed)
    expect(asked.status).toBe(422)
    const form = asked.html.split(`action="${address}`)[1]?.split('</form>')[0]
    expect(form).toContain('name="not_identity_code"')
    expect((await siiri.post(address, { ...typed, not_identity_code: '1' })).status).toBe(303)
  }
})

test('others neither open nor annul rounds', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  for (const person of ['aino', 'eero'] as const) {
    const visitor = await forum.as(person)
    const plans = person === 'eero' ? 200 : 403
    expect((await visitor.get('/fi/rounds/new')).status).toBe(plans)
    // A leader plans rounds of their own network alone.
    expect((await visitor.post('/fi/rounds', fields)).status).toBe(person === 'eero' ? 422 : 403)
    expect((await visitor.post(`/fi/rounds/${id}/annulment`, { reason: 'Syy' })).status).toBe(403)
    expect((await visitor.get(`/fi/rounds/${id}`)).text).not.toContain('Mitätöi')
  }
})

test('an annulled round tells why, takes no ballots and shows no results', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  await castAll(forum.services, id, { aino: ballotOf('all') })
  await castNetworks(forum.services, id, { kainuu: ballotOf('all') })
  const kaisa = await forum.as('kaisa')
  const unreasoned = await kaisa.post(`/fi/rounds/${id}/annulment`, { reason: ' ' })
  expect(unreasoned.status).toBe(422)
  const annulled = await kaisa.follow(await kaisa.post(`/fi/rounds/${id}/annulment`, { reason: 'Väärä teksti' }))
  expect(annulled.text).toContain('Syy: Väärä teksti')
  const aino = await forum.as('aino')
  expect((await aino.post(`/fi/rounds/${id}/ballot`, { need_1: 'own' })).status).toBe(409)
  expect((await aino.get('/fi/rounds')).text).toContain('Mitätöity')
  const counts = await forum.db.all<{ n: number }>(sql`SELECT (SELECT count(*) FROM personal_ballots)
    + (SELECT count(*) FROM network_ballots) + (SELECT count(*) FROM round_secrets) AS n`)
  expect(counts).toEqual([{ n: 0 }])
  forum.at(closesAt)
  expect((await aino.get(`/fi/rounds/${id}/results`)).location).toBe(`/fi/rounds/${id}`)
  expect((await aino.get(`/fi/rounds/${id}/export/network`)).status).toBe(404)
  expect(await forum.db.select().from(roundResults)).toEqual([])
})

test('annulling a closed round hides its result and keeps the checksum and the first reason', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  await castNetworks(forum.services, id, { kainuu: ballotOf('all') })
  forum.at(closesAt)
  const kaisa = await forum.as('kaisa')
  expect((await kaisa.get(`/fi/rounds/${id}/results`)).status).toBe(200)
  await kaisa.post(`/fi/rounds/${id}/annulment`, { reason: 'Väärä teksti' })
  await kaisa.post(`/fi/rounds/${id}/annulment`, { reason: 'Toinen syy' })
  const page = await forum.visitor().get(`/fi/rounds/${id}`)
  expect(page.text).toContain('Syy: Väärä teksti')
  const [row] = await forum.db.select().from(roundResults)
  expect(page.text).toContain(row?.exportSha256)
  expect((await kaisa.get(`/fi/rounds/${id}/results`)).status).toBe(303)
  expect((await kaisa.get(`/fi/reviews/${id}`)).status).toBeGreaterThanOrEqual(404)
  expect((await kaisa.get('/fi/reviews')).text).toContain('Yhtään äänestystä ei ole vielä päättynyt')
})

test('older rounds are a page further', async () => {
  const forum = await openForum()
  for (let at = 1; at <= 22; at++)
    await openTestRound(forum.services, {
      title: `Kierros ${at}.`,
      closesAt: new Date(closesAt.getTime() + Math.ceil(at / 2)),
    })
  forum.later({ days: 30 })
  const visitor = forum.visitor()
  const first = await visitor.get('/fi/rounds')
  const older = first.links.find(link => link.includes('before='))
  const second = await visitor.get(older ?? '')
  const titles = [first, second].flatMap(page => page.text.match(/Kierros \d+\./g) ?? [])
  expect(new Set(titles).size).toBe(22)
  expect(titles).toHaveLength(22)
  expect(first.html).toContain('pager-older')
  expect(second.html).not.toContain('pager-older')
})

test('a form sent twice drafts one round, and a draft opened twice at once is opened once', async () => {
  const forum = await openForum()
  const siiri = await forum.as('siiri')
  const token = /name="token" value="([0-9a-z]{12})"/.exec((await siiri.get('/fi/rounds/new')).html)?.[1] ?? ''
  const twice = await Promise.all([1, 2].map(() => siiri.post('/fi/rounds', { ...fields, token })))
  expect(new Set(twice.map(answer => answer.location))).toEqual(new Set([twice[0]?.location]))
  expect(twice[0]?.location).toContain(token)
  expect(await forum.db.all(sql`SELECT id, is_draft FROM rounds`)).toEqual([{ id: token, is_draft: 1 }])
  const opening = { revision: '0' }
  const opened = await Promise.all([1, 2].map(() => siiri.post(`/fi/rounds/drafts/${token}/opening`, opening)))
  for (const answer of opened) expect(answer.location).toMatch(new RegExp(`^/fi/rounds/${token}`))
  expect(await forum.db.all(sql`SELECT id, is_draft FROM rounds`)).toEqual([{ id: token, is_draft: 0 }])
  expect(await forum.db.all(sql`SELECT event FROM round_log`)).toEqual([{ event: 'opened' }])
  expect((await siiri.get(`/fi/rounds/drafts/${token}`)).location).toBe(`/fi/rounds/${token}`)
})
