import { expect, test } from 'vitest'
import type { Database } from '../../src/platform/db/database.ts'
import { emptyBallot, writeBallot } from '../../src/rounds/ballot.ts'
import { castBallot } from '../../src/rounds/cast-ballot.ts'
import { participations, personalBallots } from '../../src/rounds/schema.ts'
import { openForum } from '../support/forum.ts'
import { ballotOf, closesAt, fieldsOf, openTestRound } from './round-support.ts'

test('a worker saves a part of the ballot, sees what was recorded, and goes on later', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  const aino = await forum.as('aino')
  const empty = await aino.get(`/fi/rounds/${id}/ballot`)
  expect(empty.text).toContain(
    'Äänesi lasketaan näillä tiedoilla: Asiakastyön asiantuntija, Kainuu, Työvoimaviranomainen',
  )
  expect(empty.html.match(/type="radio"/g)).toHaveLength(60)
  expect(empty.html).not.toContain('checked')
  const cast = await aino.post(`/fi/rounds/${id}/ballot`, { need_6: 'all', need_2: 'none' })
  expect(cast.status).toBe(303)
  const receipt = await aino.follow(cast)
  expect(receipt.text).toContain('Tallennettu 2 / 15')
  expect(receipt.text).toMatch(/Selkeä vastuunjako Kaikki verkostot/)
  expect(receipt.text).toMatch(/Sitoutuminen yhteiseen työhön En osaa sanoa/)
  expect(receipt.text).toContain('ti 1.12.2026 klo 16.00')
  const again = await aino.get(`/fi/rounds/${id}/ballot`)
  expect(chosenIn(again.html)).toEqual({ need_6: 'all', need_2: 'none' })
  await aino.post(`/fi/rounds/${id}/ballot`, { need_6: '', need_2: 'own', need_3: 'near' })
  expect(chosenIn((await aino.get(`/fi/rounds/${id}/ballot`)).html)).toEqual({ need_2: 'own', need_3: 'near' })
  expect((await aino.get('/fi/rounds')).text).toContain('1 ihminen ja 0/22 verkostoa on äänestänyt')
})

test('a choice can be taken back without scripting, once it is saved', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  const aino = await forum.as('aino')
  expect((await aino.get(`/fi/rounds/${id}/ballot`)).text).not.toContain('Jätä vastaamatta')
  await aino.post(`/fi/rounds/${id}/ballot`, { need_6: 'all' })
  expect((await aino.get(`/fi/rounds/${id}/ballot`)).html.match(/value=""/g)).toHaveLength(1)
  const emptied = await aino.post(`/fi/rounds/${id}/ballot`, { need_6: '' })
  expect(emptied.status).toBe(303)
  expect((await aino.follow(emptied)).text).toContain('Vastauksesi on poistettu')
  expect(await stored(forum.db)).toEqual({ ballots: [writeBallot(emptyBallot)], people: 1 })
})

test('a first ballot with nothing chosen is refused in words', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  const aino = await forum.as('aino')
  const answer = await aino.post(`/fi/rounds/${id}/ballot`, {})
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Valitse vastaus ainakin yhteen tarpeeseen')
  expect(await stored(forum.db)).toEqual({ ballots: [], people: 0 })
})

test.each([
  ['a need that is not in the round', [['need_16', 'own']]],
  ['a level that does not exist', [['need_6', 'everywhere']]],
  [
    'the same need twice',
    [
      ['need_6', 'own'],
      ['need_6', 'all'],
    ],
  ],
  ['a list', [['need_6[]', 'own']]],
  ['a field that is no need', [['voter_key', 'x']]],
] as [string, [string, string][]][])('a ballot with %s is refused and nothing is stored', async (_, fields) => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  const aino = await forum.as('aino')
  const answer = await aino.post(`/fi/rounds/${id}/ballot`, [['need_1', 'near'], ...fields])
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Korjaa yksi kohta')
  expect(chosenIn(answer.html)).toMatchObject({ need_1: 'near' })
  expect(await stored(forum.db)).toEqual({ ballots: [], people: 0 })
})

test('twenty ballots of one person at once are one ballot and one voter', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  const aino = await forum.as('aino')
  const posts = Array.from({ length: 20 }, (_, at) =>
    aino.post(`/fi/rounds/${id}/ballot`, fieldsOf(ballotOf(at % 2 ? 'own' : 'all'))),
  )
  for (const answer of await Promise.all(posts)) expect(answer.status).toBe(303)
  const { ballots, people } = await stored(forum.db)
  expect([ballots.length, people]).toEqual([1, 1])
  expect((await aino.get(`/fi/rounds/${id}`)).text).toContain('1 Äänestäneitä ihmisiä')
})

test('each voter has an order of their own, and keeps it', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  const [aino, arttu] = [await forum.as('aino'), await forum.as('arttu')]
  const order = async (visitor: typeof aino) =>
    [...(await visitor.get(`/fi/rounds/${id}/ballot`)).html.matchAll(/id="(need_\d+)"/g)].map(match => match[1])
  expect(await order(aino)).toEqual(await order(aino))
  expect(await order(aino)).not.toEqual(await order(arttu))
  expect(new Set(await order(aino)).size).toBe(15)
})

test('a ballot is taken until the second of the close and refused from it on', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services)
  const [aino, arttu] = [await forum.as('aino'), await forum.as('arttu')]
  forum.at(new Date(closesAt.getTime() - 1000))
  expect((await aino.post(`/fi/rounds/${id}/ballot`, { need_1: 'own' })).status).toBe(303)
  forum.at(closesAt)
  const late = await arttu.post(`/fi/rounds/${id}/ballot`, { need_1: 'own' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Äänestys on päättynyt')
  expect((await arttu.get(`/fi/rounds/${id}/ballot`)).status).toBe(409)
  expect(
    await castBallot(forum.services, {
      roundId: id,
      personId: 'arttu',
      ballot: { ...emptyBallot, levels: { 1: 'own' } },
    }),
  ).toEqual({
    ok: false,
    refusal: 'round_closed',
  })
  expect((await stored(forum.db)).people).toBe(1)
})

test('nobody votes before the opening, without the right, or without signing in', async () => {
  const forum = await openForum()
  const id = await openTestRound(forum.services, { opensAt: new Date('2026-11-25T07:00:00Z') })
  const [aino, kaisa] = [await forum.as('aino'), await forum.as('kaisa')]
  const early = await aino.post(`/fi/rounds/${id}/ballot`, { need_1: 'own' })
  expect(early.status).toBe(409)
  expect(early.text).toContain('ei ole vielä auennut')
  expect((await aino.get('/fi/rounds')).text).toContain('Avautuu ke 25.11.2026 klo 9.00')
  forum.later({ days: 2 })
  expect((await kaisa.post(`/fi/rounds/${id}/ballot`, { need_1: 'own' })).status).toBe(403)
  expect((await kaisa.get(`/fi/rounds/${id}`)).text).not.toContain('Et ole vielä äänestänyt')
  expect((await forum.visitor().post(`/fi/rounds/${id}/ballot`, { need_1: 'own' })).status).toBe(401)
  expect((await forum.visitor().get(`/fi/rounds/${id}/ballot`)).location).toContain('/fi/sign-in?to=')
  expect((await aino.get('/fi/rounds/nowhere/ballot')).status).toBe(404)
  expect(await stored(forum.db)).toEqual({ ballots: [], people: 0 })
})

async function stored(db: Database) {
  const ballots = await db.select({ choices: personalBallots.choices }).from(personalBallots)
  const people = await db.select().from(participations)
  return { ballots: ballots.map(ballot => ballot.choices), people: people.length }
}

function chosenIn(html: string): Record<string, string> {
  const inputs = html.match(/<input[^>]*type="radio"[^>]*>/g) ?? []
  const checked = inputs.filter(input => /\bchecked\b/.test(input))
  return Object.fromEntries(
    checked.map(input => [/name="([^"]*)"/.exec(input)?.[1] ?? '', /value="([^"]*)"/.exec(input)?.[1] ?? '']),
  )
}
