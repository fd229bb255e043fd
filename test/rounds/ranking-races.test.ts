import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { emptyBallot, readBallot } from '../../src/rounds/ballot.ts'
import { castNetworkBallot } from '../../src/rounds/cast-network-ballot.ts'
import { ballotDrafts, deputies, networkBallots, participations, personalBallots } from '../../src/rounds/schema.ts'
import type { castIds } from '../support/cast.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import type { Visitor } from '../support/visitor.ts'
import { closesAt, openRoundAsking } from './round-support.ts'

type Person = keyof typeof castIds

async function openRanking() {
  const forum = await openForum()
  const id = await openRoundAsking(forum.services, { priority: true })
  const at = (voice: 'ballot' | 'network-ballot') => `/fi/rounds/${id}/${voice}`
  return {
    forum,
    id,
    form: at('ballot'),
    review: `${at('ballot')}/review`,
    networkReview: `${at('network-ballot')}/review`,
    at,
  }
}

const ranked = (need: number, second: number) => ({ [`rank_${need}`]: '1', [`rank_${second}`]: '2' })

function seenOn(page: Page): string {
  return /name="seen" value="([a-p]{16})"/.exec(page.html)?.[1] ?? ''
}

async function castAs(who: Visitor, form: string, fields: Record<string, string>): Promise<Page> {
  const review = await who.follow(await who.post(form, fields))
  return who.post(`${form}/review`, { op: 'cast', seen: seenOn(review) })
}

async function makeDeputies(forum: Forum, ...people: Person[]) {
  for (const personId of people)
    await forum.db
      .insert(deputies)
      .values({ networkId: 'kainuu', personId, namedBy: 'eero', namedAt: forum.services.now() })
}

async function counts(forum: Forum) {
  const ballots = await forum.db.select().from(personalBallots)
  const networks = await forum.db.select().from(networkBallots)
  return {
    people: (await forum.db.select().from(participations)).length,
    ballots: ballots.map(row => readBallot(row.choices).ranking),
    networks: networks.map(row => ({ by: row.castBy, ranking: readBallot(row.choices).ranking })),
    drafts: (await forum.db.select().from(ballotDrafts)).length,
  }
}

test('twenty presses of one person at once cast one ballot, and each is told that it was', async () => {
  const { forum, form, review } = await openRanking()
  const aino = await forum.as('aino')
  const page = await aino.follow(await aino.post(form, ranked(6, 1)))
  const press = { op: 'cast', seen: seenOn(page) }
  const answers = await Promise.all(Array.from({ length: 20 }, () => aino.post(review, press)))
  expect(new Set(answers.map(answer => answer.status))).toEqual(new Set([303]))
  expect(await counts(forum)).toEqual({ people: 1, ballots: [[[6], [1]]], networks: [], drafts: 0 })
  const [row] = await forum.db.select().from(personalBallots)
  expect((await aino.follow(answers[19] as Page)).html).toContain(row?.salt)
})

test('in two browsers nothing is cast or moved that was not seen there', async () => {
  const { forum, form, review } = await openRanking()
  const [phone, office] = [await forum.as('aino'), await forum.as('aino')]
  const onPhone = await phone.follow(await phone.post(form, ranked(6, 1)))
  await office.post(form, ranked(9, 2))
  for (const op of ['cast', 'up:1']) {
    const refused = await phone.post(review, { op, seen: seenOn(onPhone), order: '6-1' })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Luonnos on muuttunut')
    expect(refused.text).toContain('1. sija Lain yhtenäinen tulkinta')
  }
  expect((await counts(forum)).ballots).toEqual([])
  const seen = seenOn(await phone.get(review))
  expect((await phone.post(review, { op: 'cast', seen })).status).toBe(303)
  expect((await counts(forum)).ballots).toEqual([[[9], [2]]])
  // Without the mark of what was seen nothing is cast.
  await office.post(form, ranked(3, 4))
  expect((await office.post(review, { op: 'cast' })).status).toBe(409)
})

test('two browsers that cast at once leave one whole ballot', async () => {
  const { forum, form } = await openRanking()
  const both = [await forum.as('aino'), await forum.as('aino')]
  await Promise.all(both.map((who, at) => castAs(who, form, at === 0 ? ranked(6, 1) : ranked(9, 2))))
  const { people, ballots } = await counts(forum)
  expect(people).toBeLessThanOrEqual(1)
  expect(ballots.length).toBe(people)
  for (const ballot of ballots)
    expect([
      [[6], [1]],
      [[9], [2]],
    ]).toContainEqual(ballot)
})

test.each([
  -1000, -1, 0, 1, 1000,
])('twenty ballots of twenty people %i ms from the close are all in or all out', async offset => {
  const { forum, id, form } = await openRanking()
  const time = closesAt.getTime()
  await forum.db.all(sql`
    INSERT INTO people (id, email, name, role_id, organisation_type_id, home_network_id, language, joined_at)
    SELECT 'late' || value, 'late' || value || '@esimerkki.fi', 'Myöhä', 'worker', 'county', 'lappi', 'fi', 0
    FROM json_each(${JSON.stringify(Array.from({ length: 20 }, (_, at) => at))}) RETURNING id`)
  const people = Array.from({ length: 20 }, (_, at) => `late${at}`)
  const visitors = await Promise.all(
    people.map(async person => {
      const visitor = forum.visitor()
      await visitor.signIn(person)
      return { visitor, seen: seenOn(await visitor.follow(await visitor.post(form, ranked(6, 1)))) }
    }),
  )
  forum.at(new Date(time + offset))
  const answers = await Promise.all(
    visitors.map(({ visitor, seen }) => visitor.post(`${form}/review`, { op: 'cast', seen })),
  )
  const inTime = offset < 0
  expect(new Set(answers.map(answer => answer.status))).toEqual(new Set([inTime ? 303 : 409]))
  if (!inTime) for (const { text } of answers) expect(text).toContain('Äänestys on päättynyt')
  forum.at(new Date(time + 5000))
  const page = await visitors[0]?.visitor.get(`/fi/rounds/${id}`)
  expect(page?.status).toBe(200)
  const [sealed] = await forum.db.all<{ receipts: string; people: number; left: number }>(sql`
    SELECT receipts, (SELECT count(*) FROM participations WHERE round_id = ${id}) AS people,
      (SELECT count(*) FROM ballot_drafts) + (SELECT count(*) FROM personal_ballots) AS left
    FROM round_results WHERE round_id = ${id} AND voice = 'personal'`)
  expect({ ...sealed, receipts: JSON.parse(sealed?.receipts ?? '').length }).toEqual({
    ...{ people: inTime ? 20 : 0, receipts: inTime ? 20 : 0, left: 0 },
  })
})

test('the leader and two deputies replace each other’s ballot, and the page says who cast the last', async () => {
  const { forum, id, at } = await openRanking()
  await makeDeputies(forum, 'aino', 'arttu')
  const form = at('network-ballot')
  const people = ['eero', 'aino', 'arttu'] as const
  for (const [place, person] of people.entries()) {
    const who = await forum.as(person)
    expect((await castAs(who, form, ranked(place + 1, 15))).location).toBe(`/fi/rounds/${id}?done=network`)
    forum.later({ minutes: 1 })
  }
  expect((await counts(forum)).networks).toEqual([{ by: 'arttu', ranking: [[3], [15]] }])
  const eero = await forum.as('eero')
  expect((await eero.get(form)).text).toContain('Viimeksi äänen antoi Arttu Mallinen')
  expect(formValue(await eero.get(form), 'rank_3')).toBe('1')
  const told = await eero.get(`/fi/rounds/${id}?done=network`)
  expect(told.text).toContain('Verkoston ääni on julkinen, kun äänestys on päättynyt')
})

test('two deputies at once share one draft: one casts, the other is told that it changed', async () => {
  const { forum, at } = await openRanking()
  await makeDeputies(forum, 'aino', 'arttu')
  const form = at('network-ballot')
  const [aino, arttu] = [await forum.as('aino'), await forum.as('arttu')]
  const hers = await aino.follow(await aino.post(form, ranked(6, 1)))
  const his = await arttu.follow(await arttu.post(form, ranked(9, 2)))
  const cast = (who: Visitor, page: Page) => who.post(`${form}/review`, { op: 'cast', seen: seenOn(page) })
  const [first, second] = await Promise.all([cast(aino, hers), cast(arttu, his)])
  expect([first?.status, second?.status]).toEqual([409, 303])
  expect((await counts(forum)).networks).toEqual([{ by: 'arttu', ranking: [[9], [2]] }])
  const direct = ['aino', 'arttu'].map(castBy =>
    castNetworkBallot(forum.services, {
      ...{ roundId: form.split('/')[3] ?? '', networkId: 'kainuu', castBy },
      ballot: { ...emptyBallot, ranking: [[castBy === 'aino' ? 1 : 2]] },
    }),
  )
  expect((await Promise.all(direct)).every(done => done.ok)).toBe(true)
  expect((await counts(forum)).networks).toHaveLength(1)
})

test('a stranger’s cookie casts nothing, and nobody casts where they have no vote', async () => {
  const { forum, form, review, at, networkReview } = await openRanking()
  const stranger = forum.visitor()
  stranger.cookie = 'auth_session=0123456789abcdef0123456789abcdef01234567'
  expect((await stranger.post(form, ranked(6, 1))).status).toBe(401)
  expect((await stranger.post(review, { op: 'cast', seen: 'a'.repeat(16) })).status).toBe(401)
  const aino = await forum.as('aino')
  for (const path of [at('network-ballot'), networkReview, `${at('network-ballot')}/blank`]) {
    expect((await aino.get(path)).status).toBe(403)
    expect((await aino.post(path, { op: 'cast' })).status).toBe(403)
  }
  const kaisa = await forum.as('kaisa')
  expect((await kaisa.post(form, ranked(6, 1))).status).toBe(403)
  // A press from another site is none.
  expect((await aino.post(form, ranked(6, 1), { Origin: 'http://elsewhere.test' })).status).toBe(403)
  expect(await counts(forum)).toEqual({ people: 0, ballots: [], networks: [], drafts: 0 })
})

function formValue(page: Page, name: string): string {
  const [, select = ''] = new RegExp(`<select[^>]*name="${name}"[^>]*>([\\s\\S]*?)</select>`).exec(page.html) ?? []
  return /<option value="(\d+)" selected/.exec(select)?.[1] ?? ''
}
