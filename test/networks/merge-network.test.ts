import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { threads as threadsTable } from '../../src/threads/schema.ts'
import { added, addressOf } from '../calendar/events.ts'
import { practiceFields } from '../practices/practice-fields.ts'
import { openTestRound } from '../rounds/round-support.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { ask } from '../threads/write.ts'
import { column, invite, logged, neighboursOf } from './network-fields.ts'

const merging = '/fi/networks/kainuu/merging'
const into = { into: 'pohjois-savo' }

async function withTexts(forum: Forum) {
  const aino = await forum.as('aino')
  const practice = addressOf(await aino.post('/fi/practices', practiceFields({ audience: 'own' })))
  const thread = await ask(aino, { audience: 'own' })
  const event = await added(aino, { audience: 'own' })
  const cancelled = await added(aino, { title: 'Peruttu koulutus' })
  await aino.post(`${cancelled}/cancellation`)
  return { practice, thread, event, cancelled }
}

test('before a merger its figures are told, what follows from it, and that it cannot be undone', async () => {
  const forum = await openForum()
  await withTexts(forum)
  const kaisa = await forum.as('kaisa')
  await invite(forum, 'kainuu')
  await forum.db.all(sql`UPDATE people SET active = 0 WHERE id = 'arttu'`)
  const chosen = await kaisa.get(merging)
  expect(chosen.html).not.toContain('value="kainuu"')
  const page = await kaisa.get(`${merging}?into=lappi`)
  expect(page.heading).toBe('Kainuu yhdistetään verkostoon Lappi')
  const practices = await column(forum, sql`SELECT count(*) FROM practices WHERE network_id = 'kainuu'`)
  for (const figure of [
    ...['kotiverkosto tämä on 2', 'käyttöoikeus on päättynyt 1', 'kuuluvat myös tähän 1', `sudenkuopat ${practices}`],
    ...[
      'Keskustelut 1',
      'Tapahtumat 2',
      'Avoimet kutsut 1',
      'Uudet naapuriverkostot : Pohjois-Karjala, Pohjois-Savo 2',
    ],
  ])
    expect(page.text).toContain(figure)
  expect(page.text).toContain('Yhdistämistä ei voi perua.')
  expect(page.text).not.toContain('Kuka johtaa')
  expect((await kaisa.get(`${merging}?into=kainuu`)).status).toBe(422)
  expect((await kaisa.get(`${merging}?into=olematon`)).status).toBe(422)
})

test('people, texts, events, invitations and neighbours go along; the old address leads to the new one', async () => {
  const forum = await openForum()
  const { practice, thread, event, cancelled } = await withTexts(forum)
  const kaisa = await forum.as('kaisa')
  await invite(forum, 'kainuu')
  await forum.db.all(sql`INSERT INTO memberships VALUES ('nella', 'kainuu')`)
  await forum.db.all(sql`INSERT INTO memberships VALUES ('arttu', 'pohjois-savo')`)
  await forum.db.all(sql`INSERT INTO memberships VALUES ('pauli', 'pohjois-savo')`)
  const merged = await kaisa.post(merging, into)
  expect(merged.location).toBe('/fi/networks/pohjois-savo?done=merged&merged=kainuu')
  expect((await kaisa.follow(merged)).text).toContain('Verkosto Kainuu on nyt osa tätä verkostoa.')
  const moved = await forum.visitor().get('/sv/networks/kainuu')
  expect([moved.status, moved.location]).toEqual([301, '/sv/networks/pohjois-savo'])
  expect(await column(forum, sql`SELECT id FROM people WHERE home_network_id = 'pohjois-savo' ORDER BY id`)).toEqual([
    ...['aino', 'arttu', 'eero', 'nella'],
  ])
  expect(await column(forum, sql`SELECT person_id || ' ' || network_id FROM memberships ORDER BY 1`)).toEqual([
    'pauli pohjois-savo',
  ])
  for (const table of ['practices', 'threads', 'events', 'invitations'])
    expect(await column(forum, sql`SELECT 1 FROM ${sql.raw(table)} WHERE network_id = 'kainuu'`)).toEqual([])
  expect(await neighboursOf(forum, 'kainuu')).toEqual([])
  expect(await neighboursOf(forum, 'pohjois-savo')).not.toContain('pohjois-savo')
  const nella = await forum.as('nella')
  for (const address of [practice, thread, event, cancelled]) expect((await nella.get(address)).status).toBe(200)
  expect((await nella.get(cancelled)).text).toContain('Pohjois-Savo')
  expect((await nella.get('/fi/networks')).text).not.toContain('Kainuu')
  expect(await logged(forum)).toEqual([
    expect.stringMatching(/^network_merged kainuu \{"into":"pohjois-savo","people":3,.*"threads":1,"events":2\}$/),
  ])
})

test('whoever moves signs in again, and others stay', async () => {
  const forum = await openForum()
  const [aino, hilla, pauli] = [await forum.as('aino'), await forum.as('hilla'), await forum.as('pauli')]
  await (await forum.as('kaisa')).post(merging, into)
  expect((await forum.visitor().get('/fi/networks/pohjois-savo?done=merged&merged=kainuu')).text).toContain('osa tätä')
  const statuses = await Promise.all([aino, pauli, hilla].map(async each => (await each.get('/fi/account')).status))
  expect(statuses).toEqual([303, 303, 200])
})

test('the coordinator chooses who leads on where both networks have a leader', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const page = await kaisa.get(`${merging}?into=pohjanmaa`)
  expect(page.text).toContain('Eero Satunen, Kainuu')
  expect(page.text).toContain('Birgitta Exempel, Pohjanmaa')
  const undecided = await kaisa.post(merging, { into: 'pohjanmaa', role: 'coordinator' })
  expect(undecided.status).toBe(422)
  expect([undecided.html.includes('leader-error'), undecided.html.includes('role-error')]).toEqual([true, true])
  expect((await kaisa.post(merging, { into: 'pohjanmaa', leader: 'aino', role: 'worker' })).status).toBe(422)
  const merged = await kaisa.post(merging, { into: 'pohjanmaa', leader: 'eero', role: 'worker' })
  expect(merged.status).toBe(303)
  expect(await column(forum, sql`SELECT role_id FROM people WHERE id IN ('birgitta', 'eero') ORDER BY id`)).toEqual([
    ...['worker', 'leader'],
  ])
  expect((await logged(forum)).at(-1)).toBe('role_changed birgitta {"to":"worker","because":"network_merged"}')
})

test('an open vote is warned of, and what a network has cast in it is counted', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const times = { opensAt: forum.services.now(), closesAt: new Date('2026-11-30T14:00:00Z') }
  const round = `/fi/rounds/${await openTestRound(forum.services, { title: 'Tasoäänestys', ...times })}`
  const eero = await forum.as('eero')
  expect((await eero.post(`${round}/network-ballot`, { need_1: 'all' })).status).toBe(303)
  const page = await kaisa.get(`${merging}?into=pohjois-savo`)
  expect(page.text).toContain('Äänestys on auki Tasoäänestys Se päättyy ma 30.11.2026 klo 16.00.')
  await kaisa.post(merging, into)
  expect(await column(forum, sql`SELECT network_id FROM network_ballots`)).toEqual(['kainuu'])
  forum.later({ days: 8 })
  const results = await kaisa.get(`${round}/results`)
  expect([results.status, results.text.includes('Kainuu')]).toEqual([200, true])
})

test('a network merges once, only into one that works, and those merged into it before go along', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const twice = await Promise.all([kaisa.post(merging, into), kaisa.post(merging, into)])
  expect(twice.map(each => each.status).filter(status => status === 303).length).toBeGreaterThan(0)
  expect((await kaisa.post(merging, into)).location).toBe('/fi/networks/pohjois-savo?done=merged&merged=kainuu')
  expect((await kaisa.post(merging, { into: 'lappi' })).status).toBe(404)
  expect((await logged(forum)).filter(line => String(line).startsWith('network_merged'))).toHaveLength(1)
  expect((await kaisa.post('/fi/networks/lappi/merging', { into: 'kainuu' })).status).toBe(422)
  await kaisa.post('/fi/networks/pohjois-savo/merging', { into: 'lappi' })
  expect((await forum.visitor().get('/fi/networks/kainuu')).location).toBe('/fi/networks/lappi')
  expect((await kaisa.get('/fi/networks/kainuu/edit')).status).toBe(404)
  expect((await kaisa.get('/fi/networks/kainuu/retirement')).status).toBe(404)
})

test('a saved search narrowed to a merged network is one of the other, which is saved once', async () => {
  const forum = await openForum()
  const [aino, hilla] = [await forum.as('aino'), await forum.as('hilla')]
  for (const query of ['q=tuki&need=1&network=kainuu&fresh=week', 'q=tuki&network=kainuu', 'q=kainuu'])
    await aino.post('/fi/search/saved', { query })
  for (const query of ['q=tuki&network=kainuu', 'q=tuki&network=pohjois-savo'])
    await hilla.post('/fi/search/saved', { query })
  await (await forum.as('kaisa')).post(merging, into)
  const savedBy = (id: string) =>
    column(forum, sql`SELECT query FROM saved_searches WHERE person_id = ${id} ORDER BY length(query) DESC`)
  expect(await savedBy('aino')).toEqual([
    ...['q=tuki&need=1&network=pohjois-savo&fresh=week', 'q=tuki&network=pohjois-savo', 'q=kainuu'],
  ])
  expect(await savedBy('hilla')).toEqual(['q=tuki&network=pohjois-savo', 'q=tuki&network=kainuu'])
})

test('what was on its way to a merged network arrives where it went', async () => {
  const forum = await openForum()
  await (await forum.as('kaisa')).post(merging, into)
  const at = forum.services.now().getTime()
  await forum.db.writeTogether([
    forum.db.insert(threadsTable).values({
      ...{ id: 'late', title: 'Myöhässä?', body: 'x', bodyHtml: 'x', language: 'fi', networkId: 'kainuu' },
      ...{ authorId: 'aino', audience: 'own', askedAt: new Date(at), activeAt: new Date(at) },
    }),
  ])
  await forum.db.all(sql`UPDATE people SET home_network_id = 'kainuu' WHERE id = 'hilla'`)
  await forum.db.all(sql`INSERT INTO memberships VALUES ('monna', 'kainuu')`)
  await forum.db.all(sql`INSERT INTO invitations (email, role_id, network_id, invited_by, invited_at, expires_at)
    VALUES ('x@y.fi', 'worker', 'kainuu', 'kaisa', 0, 9)`)
  for (const query of [
    sql`SELECT network_id FROM threads WHERE id = 'late'`,
    sql`SELECT home_network_id FROM people WHERE id = 'hilla'`,
    sql`SELECT network_id FROM memberships WHERE person_id = 'monna'`,
    sql`SELECT network_id FROM invitations WHERE email = 'x@y.fi'`,
    sql`SELECT DISTINCT network_id FROM search_things WHERE ref_id IN ('late', 'hilla')`,
  ])
    expect(await column(forum, query)).toEqual(['pohjois-savo'])
})
