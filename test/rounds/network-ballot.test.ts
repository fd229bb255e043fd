import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { networks } from '../../src/networks/schema.ts'
import { findViewer } from '../../src/people/find-viewer.ts'
import { people } from '../../src/people/schema.ts'
import { emptyBallot, writeBallot } from '../../src/rounds/ballot.ts'
import { countWaiting } from '../../src/rounds/count-waiting.ts'
import { networkBallots } from '../../src/rounds/schema.ts'
import { openForum } from '../support/forum.ts'
import { openTestRound } from './round-support.ts'

test('a leader casts the ballot of the home network, and another leader may replace it', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  const eero = await forum.as('eero')
  const form = await eero.get(`/fi/rounds/${id}/network-ballot`)
  expect(form.heading).toBe('Verkoston ääni: Kainuu')
  expect(form.html).not.toContain('checked')
  const cast = await eero.post(`/fi/rounds/${id}/network-ballot`, { need_6: 'all' })
  expect((await eero.follow(cast)).text).toContain('Verkoston ääni on tallennettu')
  await forum.db.update(people).set({ roleId: 'leader' }).where(eq(people.id, 'arttu'))
  const arttu = await forum.as('arttu')
  expect((await arttu.get(`/fi/rounds/${id}/network-ballot`)).text).toContain('Viimeksi äänen antoi Eero Satunen')
  await arttu.post(`/fi/rounds/${id}/network-ballot`, { need_6: 'own' })
  const rows = await forum.db.select().from(networkBallots)
  expect(rows).toMatchObject([
    { networkId: 'kainuu', castBy: 'arttu', choices: writeBallot({ ...emptyBallot, levels: { 6: 'own' } }) },
  ])
  const birgitta = await forum.as('birgitta')
  const other = await birgitta.get(`/fi/rounds/${id}/network-ballot`)
  expect(other.text).not.toContain('Eero Satunen')
  expect(other.html).not.toContain('checked')
  expect((await eero.get(`/fi/rounds/${id}`)).text).toContain('1 / 22 Äänestäneitä verkostoja')
})

test('only who speaks for a network casts its ballot, and only for one that works', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  for (const person of ['aino', 'siiri', 'kaisa'] as const) {
    const visitor = await forum.as(person)
    expect((await visitor.get(`/fi/rounds/${id}/network-ballot`)).status).toBe(403)
    expect((await visitor.post(`/fi/rounds/${id}/network-ballot`, { need_6: 'all' })).status).toBe(403)
  }
  const eero = await forum.as('eero')
  expect((await eero.post(`/fi/rounds/${id}/network-ballot`, {})).status).toBe(422)
  expect((await eero.post(`/fi/rounds/${id}/network-ballot`, { need_6: 'many' })).status).toBe(422)
  await forum.db.update(networks).set({ active: false }).where(eq(networks.id, 'kainuu'))
  const refused = await eero.post(`/fi/rounds/${id}/network-ballot`, { need_6: 'all' })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('ei ole enää toiminnassa')
  expect(await forum.db.select().from(networkBallots)).toEqual([])
})

test('what waits is counted for each as they may vote', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  await openTestRound(forum.services, { opensAt: new Date('2026-11-30T07:00:00Z') })
  const waiting = async (person: string) => {
    const viewer = await findViewer(forum.services, person)
    return viewer && countWaiting(forum.services, viewer)
  }
  expect(await waiting('aino')).toBe(1)
  expect(await waiting('eero')).toBe(2)
  expect(await waiting('kaisa')).toBe(0)
  await (await forum.as('eero')).post(`/fi/rounds/${id}/ballot`, { need_1: 'own' })
  expect(await waiting('eero')).toBe(1)
  await (await forum.as('eero')).post(`/fi/rounds/${id}/network-ballot`, { need_1: 'own' })
  expect(await waiting('eero')).toBe(0)
  forum.later({ days: 10 })
  expect(await waiting('aino')).toBe(0)
})
