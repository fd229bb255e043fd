import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditEntries } from '../../src/audit/schema.ts'
import { findViewer, speaksForNetwork } from '../../src/people/find-viewer.ts'
import { people } from '../../src/people/schema.ts'
import { countWaiting } from '../../src/rounds/count-waiting.ts'
import { deputies } from '../../src/rounds/schema.ts'
import type { castIds } from '../support/cast.ts'
import { type Forum, openForum } from '../support/forum.ts'
import { openRoundAsking } from './round-support.ts'

const page = '/fi/rounds/deputies'

async function speaks(forum: Forum, person: keyof typeof castIds) {
  return speaksForNetwork(await findViewer(forum.services, person))
}

test('a leader names deputies from the people of the network and removes them, and the log knows', async () => {
  const forum = await openForum()
  const eero = await forum.as('eero')
  const empty = await eero.get(page)
  expect(empty.text).toContain('Varahenkilöitä ei ole')
  expect(empty.html.match(/<option/g)).toHaveLength(3)
  const named = await eero.follow(await eero.post(page, { person: 'aino' }))
  expect(named.text).toContain('Varahenkilö on nimetty')
  expect(named.html).toContain('aria-label="Poista varahenkilö: Aino Esimerkki"')
  await eero.post(page, { person: 'aino' })
  expect(await speaks(forum, 'aino')).toBe(true)
  expect((await eero.follow(await eero.post(`${page}/aino/removal`))).text).toContain('Varahenkilö on poistettu')
  await eero.post(`${page}/aino/removal`)
  expect(await speaks(forum, 'aino')).toBe(false)
  const log = await forum.db.select().from(auditEntries)
  expect(log.filter(entry => entry.action.startsWith('deputy'))).toMatchObject([
    { action: 'deputy_named', actorId: 'eero', subjectId: 'aino' },
    { action: 'deputy_removed', actorId: 'eero', subjectId: 'aino' },
  ])
  expect((await (await forum.as('kaisa')).get('/fi/audit')).text).toContain('nimesi verkoston varahenkilön')
})

test('nobody of another network is named, and only a leader names', async () => {
  const forum = await openForum()
  const eero = await forum.as('eero')
  for (const person of ['nella', 'pauli', 'eero', 'kaisa', 'nobody', ''])
    expect((await eero.post(page, { person })).status).toBe(422)
  for (const person of ['aino', 'kaisa', 'siiri'] as const) {
    const who = await forum.as(person)
    expect((await who.get(page)).status).toBe(403)
    expect((await who.post(page, { person: 'arttu' })).status).toBe(403)
  }
  // A leader removes only their own.
  await eero.post(page, { person: 'aino' })
  await (await forum.as('birgitta')).post(`${page}/aino/removal`)
  expect(await forum.db.select().from(deputies)).toHaveLength(1)
})

test('a deputy is told what waits, casts, and is named to those at home in the network', async () => {
  const forum = await openForum()
  const id = await openRoundAsking(forum.services, { priority: true })
  await (await forum.as('eero')).post(page, { person: 'aino' })
  const aino = await forum.as('aino')
  const waiting = async () => {
    const viewer = await findViewer(forum.services, 'aino')
    return viewer && countWaiting(forum.services, viewer)
  }
  expect(await waiting()).toBe(2)
  expect((await aino.get('/fi')).links).toContain(`/fi/rounds/${id}/network-ballot`)
  await aino.post(`/fi/rounds/${id}/network-ballot/blank`)
  expect(await waiting()).toBe(1)
  const told = 'Verkoston äänen antaa: Eero Satunen, Aino Esimerkki (varahenkilö).'
  for (const person of ['aino', 'arttu', 'eero'] as const)
    expect((await (await forum.as(person)).get(`/fi/rounds/${id}`)).text).toContain(told)
  for (const person of ['nella', 'kaisa'] as const)
    expect((await (await forum.as(person)).get(`/fi/rounds/${id}`)).text).not.toContain('Aino')
})

test('whoever moves away or leaves is no deputy any more', async () => {
  const forum = await openForum()
  const id = await openRoundAsking(forum.services, { priority: true })
  const eero = await forum.as('eero')
  await eero.post(page, { person: 'aino' })
  await eero.post(page, { person: 'arttu' })
  await forum.db.update(people).set({ homeNetworkId: 'lappi' }).where(eq(people.id, 'aino'))
  await forum.db.update(people).set({ active: false }).where(eq(people.id, 'arttu'))
  expect(await speaks(forum, 'aino')).toBe(false)
  expect(await findViewer(forum.services, 'arttu')).toBeNull()
  const aino = await forum.as('aino')
  expect((await aino.get(`/fi/rounds/${id}/network-ballot`)).status).toBe(403)
  expect((await eero.get(page)).text).toContain('Varahenkilöitä ei ole')
})
