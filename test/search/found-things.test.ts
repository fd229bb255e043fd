import { type SQL, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { ThingKind } from '../../src/text-index/schema.ts'
import { added } from '../calendar/events.ts'
import { erase, idOf, tell } from '../moderation/posts.ts'
import { closedPriorityRound, decideAll, publish } from '../reviews/review-support.ts'
import { linkFor } from '../sign-in/link-of.ts'
import { formOf } from '../support/form-of.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { answer, ask } from '../threads/write.ts'
import { indexDrift, indexRows } from './index-drift.ts'

const rows = (forum: Forum, query: SQL) => forum.db.all<Record<string, unknown>>(query)

/** What is told of a thing to whoever narrows a search, or null when it is not found. */
async function factsOf(forum: Forum, kind: ThingKind, refId: string) {
  const [row] = await rows(
    forum,
    sql`
    SELECT audience, audience_role_id AS role, network_id AS network, language, needs, solved FROM search_things
    WHERE kind = ${kind} AND ref_id = ${refId}`,
  )
  return row ?? null
}

/** The parts of a thing that are found by their words. */
async function partsOf(forum: Forum, kind: ThingKind, refId: string) {
  const found = await rows(
    forum,
    sql`
    SELECT part FROM search_entries JOIN search_fts ON search_fts.rowid = search_entries.id
      JOIN search_things ON search_things.id = thing_id
    WHERE kind = ${kind} AND ref_id = ${refId} ORDER BY part`,
  )
  return found.map(row => row.part)
}

/** How many texts hold a word as it is written. */
async function countOf(forum: Forum, word: string) {
  const [row] = await rows(forum, sql`SELECT count(*) AS count FROM search_fts WHERE search_fts MATCH ${`"${word}"*`}`)
  return row?.count
}

async function edit(forum: Forum, path: string, changes: Record<string, string | string[]>) {
  const aino = await forum.as('aino')
  const address = `${path}/edit`
  return aino.post(address, { ...formOf(await aino.get(address), address), ...changes })
}

test('a practice is found as it is now, and no more once it is withdrawn', async () => {
  const forum = await openForum()
  const path = await tell(await forum.as('aino'), { title: 'Kuutamoretki', 'needs[]': ['6', '3'] })
  const id = idOf(path)
  expect(await factsOf(forum, 'practice', id)).toMatchObject({ audience: 'all', network: 'kainuu', needs: '[3,6]' })
  expect(await countOf(forum, 'kuutamoretk')).toBe(1)
  await edit(forum, path, { title: 'Tähtiretki', audience: 'role:supervisor', 'needs[]': ['1'], language: 'sv' })
  const narrowed = { audience: 'role', role: 'supervisor', needs: '[1]', language: 'sv' }
  expect(await factsOf(forum, 'practice', id)).toMatchObject(narrowed)
  expect([await countOf(forum, 'kuutamoretk'), await countOf(forum, 'tähtiretk')]).toEqual([0, 1])
  await (await forum.as('aino')).post(`${path}/withdrawal`)
  expect(await factsOf(forum, 'practice', id)).toBeNull()
  expect(await countOf(forum, 'tähtiretk')).toBe(0)
})

test('a thread is found by its answers, but for those withdrawn, and goes with all of them', async () => {
  const forum = await openForum()
  const [aino, nella] = [await forum.as('aino'), await forum.as('nella')]
  const thread = await ask(aino)
  const [first, second] = [await answer(nella, thread, 'Hirvikolari'), await answer(nella, thread, 'Mustikkapiirakka')]
  const [one, other] = [first, second].map(path => idOf(path))
  expect(await partsOf(forum, 'thread', idOf(thread))).toEqual(['', one, other].sort())
  await aino.post(`${thread}/helped`, { answer: one ?? '' })
  expect(await factsOf(forum, 'thread', idOf(thread))).toMatchObject({ solved: 1 })
  await nella.post(`${first.split(/[?#]/)[0]}/withdrawal`)
  expect(await factsOf(forum, 'thread', idOf(thread))).toMatchObject({ solved: 0 })
  expect(await partsOf(forum, 'thread', idOf(thread))).toEqual(['', other].sort())
  expect([await countOf(forum, 'hirvikolar'), await countOf(forum, 'mustikkapiira')]).toEqual([0, 1])
  await aino.post(`${thread}/withdrawal`)
  expect(await countOf(forum, 'mustikkapiira')).toBe(0)
  await nella.post(`${thread}/answers`, { body: 'Myöhästyi', language: 'fi' })
  expect(await countOf(forum, 'myöhästy')).toBe(0)
  expect(await indexDrift(forum.db)).toEqual([])
})

test('a cancelled event is found still, an erased one is not', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const event = await added(aino, { title: 'Rosvopaisti' })
  await aino.post(`${event}/cancellation`)
  expect(await partsOf(forum, 'event', idOf(event))).toEqual([''])
  await erase(await forum.as('kaisa'), 'event', idOf(event))
  expect(await factsOf(forum, 'event', idOf(event))).toBeNull()
  expect(await countOf(forum, 'rosvopaist')).toBe(0)
})

test('what belongs to a merged network is found in the other, and the merged one is found no more', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const [practice, thread] = [await tell(aino, { audience: 'own' }), await ask(aino, { audience: 'own' })]
  const event = await added(aino)
  const kaisa = await forum.as('kaisa')
  const merged = await kaisa.post('/fi/networks/kainuu/merging', { into: 'pohjois-savo', leader: '', role: '' })
  expect(merged.status).toBe(303)
  const there = { network: 'pohjois-savo' }
  expect(await factsOf(forum, 'practice', idOf(practice))).toMatchObject(there)
  expect(await factsOf(forum, 'thread', idOf(thread))).toMatchObject(there)
  expect(await factsOf(forum, 'event', idOf(event))).toMatchObject(there)
  expect(await factsOf(forum, 'person', 'aino')).toMatchObject(there)
  expect(await rows(forum, sql`SELECT * FROM search_things WHERE network_id = 'kainuu'`)).toEqual([])
})

test('a network that works again is found again by its names in all languages', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  const retire = (active: string) => kaisa.post('/fi/networks/keski-uusimaa/retirement', { active })
  const before = await indexRows(forum.db)
  await retire('no')
  expect(await factsOf(forum, 'network', 'keski-uusimaa')).toBeNull()
  await retire('yes')
  expect(await partsOf(forum, 'network', 'keski-uusimaa')).toEqual(['en', 'fi', 'sv'])
  expect((await indexRows(forum.db)).sort()).toEqual(before.sort())
})

test('people are found in their network while they take part, by the name they have now', async () => {
  const forum = await openForum()
  const kaisa = await forum.as('kaisa')
  expect(await factsOf(forum, 'person', 'nella')).toMatchObject({ audience: 'members', network: 'pohjois-savo' })
  await kaisa.post('/fi/people/nella/networks', { home: 'lappi' })
  await kaisa.post('/fi/people/nella/details', { name: 'Nella Kyyhkynen', organisation: 'kela' })
  expect(await factsOf(forum, 'person', 'nella')).toMatchObject({ network: 'lappi' })
  expect([await countOf(forum, 'naapur'), await countOf(forum, 'kyyhky')]).toEqual([0, 1])
  await kaisa.post('/fi/people/nella/activity', { active: 'no' })
  expect(await countOf(forum, 'kyyhky')).toBe(0)
  await kaisa.post('/fi/people/nella/activity', { active: 'yes' })
  expect(await countOf(forum, 'kyyhky')).toBe(1)
  await kaisa.post('/fi/people/nella/anonymising', { sure: '1' })
  expect([await factsOf(forum, 'person', 'nella'), await countOf(forum, 'kyyhky')]).toEqual([null, 0])
})

test('a newcomer is found by name as soon as they have joined', async () => {
  const forum = await openForum()
  const link = (await linkFor(forum, 'uusi@esimerkki.fi')) ?? ''
  await forum.visitor().post(link, { name: 'Uuno Peipponen', network: 'lappi', organisation: 'kela' })
  expect(await countOf(forum, 'peippo')).toBe(1)
  expect(await indexDrift(forum.db)).toEqual([])
})

test('a decision is found once it is published, by its need in three languages and never by the notes of the group', async () => {
  const forum = await openForum()
  const round = await closedPriorityRound(forum)
  const siiri = await forum.as('siiri')
  await decideAll(siiri, round)
  expect(await rows(forum, sql`SELECT * FROM search_things WHERE kind = 'decision'`)).toEqual([])
  expect((await publish(siiri, round)).status).toBe(303)
  expect(await factsOf(forum, 'decision', `${round}/6`)).toMatchObject({
    audience: 'all',
    network: 'kainuu',
    needs: '[6]',
  })
  expect(await partsOf(forum, 'decision', `${round}/6`)).toEqual(['', 'en', 'sv'])
  expect([await countOf(forum, 'opastyöryhm'), await countOf(forum, 'huomio')]).toEqual([1, 0])
  const follow = `/fi/reviews/${round}/needs/6/follow-up`
  const told = { day: '1.12.2026', body: 'Pullakahvit pidettiin.', language: 'fi', link: '', status: 'done' }
  await (await forum.as('eero')).post(follow, { ...told, token: 'fwp000000000', review_on: '' })
  expect(await countOf(forum, 'pullakahv')).toBe(1)
  expect(await factsOf(forum, 'decision', `${round}/6`)).toMatchObject({ solved: 1 })
  expect(await indexDrift(forum.db)).toEqual([])
  await (await forum.as('kaisa')).post(`/fi/rounds/${round}/annulment`, { reason: 'Väärät tarpeet' })
  expect([await factsOf(forum, 'decision', `${round}/6`), await countOf(forum, 'pullakahv')]).toEqual([null, 0])
  expect(await indexDrift(forum.db)).toEqual([])
})

test('a refused or repeated write leaves the index as it was', async () => {
  const forum = await openForum()
  const aino = await forum.as('aino')
  const thread = await ask(aino, { token: 'thread000000' })
  const practice = await tell(aino, { token: 'practce00000' })
  const given = await answer(await forum.as('nella'), thread, 'Vastaus')
  const before = await indexRows(forum.db)
  await aino.post('/fi/threads', {
    title: 'Toinen',
    body: 'Muu',
    audience: 'all',
    language: 'fi',
    token: 'thread000000',
  })
  await aino.post(`${practice}/edit`, { title: 'Vanha', summary: 'Vanhaa', 'needs[]': ['6'], revision: '0' })
  await (await forum.as('eero')).post(`${thread}/edit`, { title: 'Vieras', body: 'x', revision: '1' })
  await aino.post(`${given.split(/[?#]/)[0]}/edit`, { body: 'Vieras', language: 'fi', revision: '1' })
  const kaisa = await forum.as('kaisa')
  await kaisa.post('/fi/networks/kainuu/edit', { fi: 'Lappi', revision: '1' })
  expect((await indexRows(forum.db)).sort()).toEqual(before.sort())
})
