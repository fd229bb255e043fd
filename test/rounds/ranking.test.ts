import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readBallot } from '../../src/rounds/ballot.ts'
import { codeInHex, receiptOf } from '../../src/rounds/receipts.ts'
import { ballotDrafts, personalBallots } from '../../src/rounds/schema.ts'
import { formOf } from '../support/form-of.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Page } from '../support/page.ts'
import type { Visitor } from '../support/visitor.ts'
import { closesAt, openRoundAsking } from './round-support.ts'

const everything = { level: true, priority: true, timing: true }

async function openAll(asks: Partial<typeof everything> = { priority: true }) {
  const forum = await openForum()
  const id = await openRoundAsking(forum.services, asks)
  const form = `/fi/rounds/${id}/ballot`
  return { forum, id, form, review: `${form}/review`, blank: `${form}/blank`, aino: await forum.as('aino') }
}

/** Presses a button of the review as its page stands. */
async function press(who: Visitor, review: string, op: string): Promise<Page> {
  const page = await who.get(review)
  const order = / name="order" value="([^"]*)"/.exec(page.html)?.[1] ?? ''
  return who.post(review, { seen: seenOn(page), order, op })
}

function seenOn(page: Page): string {
  return /name="seen" value="([a-p]{16})"/.exec(page.html)?.[1] ?? ''
}

async function stored(forum: Forum) {
  const [ballots, drafts, people] = [
    await forum.db.select().from(personalBallots),
    await forum.db.select().from(ballotDrafts),
    await forum.db.all<{ n: number }>(sql`SELECT count(*) AS n FROM participations`),
  ]
  return {
    cast: ballots.map(row => readBallot(row.choices).ranking),
    drafts: drafts.map(row => readBallot(row.choices).ranking),
    people: people[0]?.n,
  }
}

/** "1. sija Selkeä vastuunjako" of each row of the review, in its order. */
function rowsOf(page: Page): string[] {
  return [
    ...page.html.matchAll(/class="rank-place">([^<]*)<\/p><div class="rank-told"><p class="rank-name">([^<]*)</g),
  ].map(([, place, name]) => `${place} ${name}`)
}

test('a worker ranks five needs, sees them in order, moves them and casts', async () => {
  const { forum, id, form, review, aino } = await openAll()
  const empty = await aino.get(form)
  expect(empty.heading).toBe('Sijoita tarpeet')
  expect(empty.html.match(/<select/g)).toHaveLength(15)
  expect(empty.html).not.toMatch(/<option[^>]* selected/)
  // Gaps and equal numbers are what they are: an order.
  const sent = await aino.post(form, {
    rank_6: '1',
    rank_1: '3',
    rank_9: '3',
    rank_7: '7',
    rank_2: '15',
    act: 'review',
  })
  expect(sent.location).toBe(review)
  const page = await aino.follow(sent)
  expect(rowsOf(page)).toEqual([
    '1. sija Selkeä vastuunjako',
    'jaettu 2. sija Yhteinen asiakasprosessi',
    'jaettu 2. sija Lain yhtenäinen tulkinta',
    '4. sija TYPin tunnettuus',
    '5. sija Sitoutuminen yhteiseen työhön',
  ])
  expect(page.text).toContain('Sijoittamatta (10)')
  expect(page.text).toContain('keskenään yhtä tärkeiksi ja kaikkia sijoitettuja vähemmän tärkeiksi')
  expect((await stored(forum)).people).toBe(0)

  const moved = await press(aino, review, 'up:7')
  expect(moved.location).toBe(`${review}?moved=7#need-7`)
  const after = await aino.follow(moved)
  expect(after.html).toMatch(/<li[^>]*id="need-7"[^>]*tabindex="-1"[^>]*data-focus/)
  expect(rowsOf(after)[1]).toBe('2. sija TYPin tunnettuus')
  for (const op of ['tie:2', 'drop:9', 'add:12', 'down:6', 'at:12:0'])
    expect((await press(aino, review, op)).status).toBe(303)
  expect((await stored(forum)).drafts).toEqual([[[12], [7], [6], [1, 2]]])

  const cast = await press(aino, review, 'cast')
  expect(cast.location).toBe(`/fi/rounds/${id}/receipt?done=cast`)
  expect(await stored(forum)).toEqual({ cast: [[[12], [7], [6], [1, 2]]], drafts: [], people: 1 })
  const receipt = await aino.follow(cast)
  expect(receipt.text).toContain('Sijoitettu 5 / 15 tarvetta')
  expect(receipt.text).toContain('jaettu 4. sija Yhteinen asiakasprosessi')
})

test('a press sent twice moves a need once', async () => {
  const { forum, form, review, aino } = await openAll()
  const page = await aino.follow(await aino.post(form, { rank_6: '1', rank_1: '2', rank_9: '3' }))
  const fields = { ...formOf(page, review), op: 'up:9' }
  expect(fields).toMatchObject({ order: '6-1-9' })
  const twice = await Promise.all([aino.post(review, fields), aino.post(review, fields)])
  for (const answer of [...twice, await aino.post(review, fields)]) expect(answer.location).toContain('moved=9')
  expect((await stored(forum)).drafts).toEqual([[[6], [9], [1]]])
})

test('each button of the review is named with its need, and what it cannot do is off', async () => {
  const { form, review, aino } = await openAll()
  await aino.post(form, { rank_6: '1', rank_1: '2' })
  const { html } = await aino.get(review)
  const button = (op: string) => new RegExp(`<button[^>]*value="${op}"[^>]*>`).exec(html)?.[0] ?? ''
  expect(button('up:1')).toContain('aria-label="Ylös: Yhteinen asiakasprosessi"')
  expect(button('tie:1')).toContain('aria-label="Sama sija kuin edellisellä: Yhteinen asiakasprosessi"')
  expect(button('up:1')).not.toContain('disabled')
  expect(['up:6', 'tie:6', 'down:1'].map(op => button(op).includes('disabled'))).toEqual([true, true, true])
  expect(button('add:15')).toContain('aria-label="Lisää viimeiseksi: Yhteinen kehittämiskalenteri"')
})

test('the receipt shows the code, the salt and how to make the one from the other', async () => {
  const { forum, id, form, review, aino } = await openAll()
  await aino.post(form, { rank_6: '1' })
  await press(aino, review, 'cast')
  const [row] = await forum.db.select().from(personalBallots)
  const page = await aino.get(`/fi/rounds/${id}/receipt`)
  expect(page.html).toContain(row?.receipt.match(/.{4}/g)?.join(' '))
  expect(page.html).toContain(row?.salt)
  const hash = createHash('sha256').update(`${row?.salt}${row?.choices}`).digest('hex').slice(0, 20)
  expect(codeInHex(row?.receipt ?? '')).toBe(hash)
  expect(page.html).toContain(`<code>${hash}</code>`)
  expect(await receiptOf(readBallot(row?.choices ?? ''), row?.salt ?? '')).toEqual({
    salt: row?.salt,
    code: row?.receipt,
  })

  // Nobody else sees it; another vote has another code.
  expect((await (await forum.as('arttu')).get(`/fi/rounds/${id}/receipt`)).location).toBe(`/fi/rounds/${id}`)
  expect((await (await forum.as('kaisa')).get(`/fi/rounds/${id}/receipt`)).status).toBe(403)
  await aino.post(form, { rank_7: '1' })
  await press(aino, review, 'cast')
  const again = await aino.get(`/fi/rounds/${id}/receipt`)
  expect(again.html).not.toContain(row?.salt)
  forum.at(closesAt)
  const closed = await aino.get(`/fi/rounds/${id}/receipt`)
  expect(closed.text).toContain('Kuittien koodit ovat tulossivulla')
  expect(closed.html).not.toContain(row?.salt)
})

test('a draft is kept until it is cast, discarded or the round closes, and is no vote', async () => {
  const { forum, id, form, aino } = await openAll()
  const saved = await aino.follow(await aino.post(form, { rank_6: '2', rank_3: '5', act: 'draft' }))
  expect(saved.text).toContain('Luonnos on tallennettu')
  expect(saved.text).toContain('Se poistetaan, kun äänestys päättyy')
  expect(formOf(saved, form)).toMatchObject({ rank_6: '1', rank_3: '2', rank_1: '' })
  expect((await aino.get(`/fi/rounds/${id}`)).text).toContain('Et ole vielä äänestänyt')
  expect((await aino.get(`/fi/rounds/${id}`)).text).toContain('luonnos, jota ei ole jätetty äänenä')
  expect(await stored(forum)).toEqual({ cast: [], drafts: [[[6], [3]]], people: 0 })
  await aino.post(form, { act: 'discard' })
  expect((await stored(forum)).drafts).toEqual([])
  await aino.post(form, { rank_6: '1', act: 'draft' })
  forum.at(closesAt)
  await aino.get('/fi/rounds')
  expect((await stored(forum)).drafts).toEqual([])
  expect((await aino.post(form, { rank_6: '1', act: 'draft' })).status).toBe(409)
})

test('changing a vote starts from what was cast, which counts until another is cast', async () => {
  const { forum, form, review, aino } = await openAll()
  await aino.post(form, { rank_6: '1', rank_3: '2' })
  await press(aino, review, 'cast')
  const again = await aino.get(form)
  expect(again.text).toContain('Lähtökohtana on ääni, joka on jo jätetty')
  expect(formOf(again, form)).toMatchObject({ rank_6: '1', rank_3: '2' })
  await press(aino, review, 'up:3')
  expect(await stored(forum)).toEqual({ cast: [[[6], [3]]], drafts: [[[3], [6]]], people: 1 })
  expect((await aino.get(form)).text).toContain('Aiemmin jätetty ääni on voimassa')
  await press(aino, review, 'cast')
  expect(await stored(forum)).toEqual({ cast: [[[3], [6]]], drafts: [], people: 1 })
})

test('a blank vote is told of before it is cast, and all needs in one place are one too', async () => {
  const { forum, form, review, blank, aino } = await openAll()
  expect((await aino.post(form, { rank_6: '1', act: 'blank' })).location).toBe(blank)
  expect((await aino.get(blank)).text).toContain('näkyy äänestäneiden määrässä, mutta ei vaikuta tuloksiin')
  const cast = await aino.follow(await aino.post(blank))
  expect(cast.text).toContain('Ääni on tyhjä')
  expect(await stored(forum)).toEqual({ cast: [[]], drafts: [], people: 1 })
  const all = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`rank_${at + 1}`, '4']))
  const told = await aino.follow(await aino.post(form, all))
  expect(told.text).toContain('Kaikki tarpeet ovat samalla sijalla')
  expect((await press(aino, review, 'cast')).status).toBe(303)
  expect((await stored(forum)).cast).toEqual([[]])
  const nothing = await aino.follow(await aino.post(form, {}))
  expect(nothing.text).toContain('Yhtään tarvetta ei ole sijoitettu')
})

test('level and timing stand beside the order and are told in words', async () => {
  const { form, review, aino } = await openAll(everything)
  expect((await aino.get(form)).html.match(/type="radio"/g)).toHaveLength(15 * 7)
  expect((await aino.get(form)).text).toContain('lakimuutos 1.1.2028')
  await aino.post(form, { rank_6: '1', need_6: 'all', timing_6: 'before', need_2: 'none' })
  const page = await aino.get(review)
  expect(page.text).toContain('Selkeä vastuunjako Taso: Kaikki verkostot · Aloitus: Ennen')
  expect(page.text).toContain('Sitoutuminen yhteiseen työhön Taso: En osaa sanoa')
  expect((await aino.follow(await press(aino, review, 'cast'))).text).toMatch(
    /Selkeä vastuunjako Kaikki verkostot Ennen/,
  )
})

test('a round of level and timing is voted in on one page', async () => {
  const { forum, id, form, review, aino } = await openAll({ level: true, timing: true })
  expect((await aino.get(form)).html.match(/type="radio"/g)).toHaveLength(15 * 7)
  expect((await aino.get(review)).location).toBe(form)
  expect((await aino.post(form, {})).status).toBe(422)
  const cast = await aino.follow(await aino.post(form, { timing_6: 'after' }))
  expect(cast.text).toContain('Tallennettu 1 / 15 tarvetta')
  expect((await aino.post(form, { rank_6: '1' })).status).toBe(422)
  forum.at(closesAt)
  expect((await aino.get(`/fi/rounds/${id}/ballot`)).status).toBe(409)
})

test.each([
  ['a number out of range', [['rank_6', '16']], 'Selkeä vastuunjako'],
  ['nought', [['rank_6', '0']], 'Selkeä vastuunjako'],
  ['no whole number', [['rank_6', '1.5']], 'Selkeä vastuunjako'],
  ['no number', [['rank_6', 'first']], 'Selkeä vastuunjako'],
  ['a need the round does not have', [['rank_16', '1']], 'rank_16'],
  [
    'the same need twice',
    [
      ['rank_6', '1'],
      ['rank_6', '2'],
    ],
    'Selkeä vastuunjako',
  ],
  ['a list', [['rank_6[]', '1']], 'rank_6[]'],
  ['an answer that is not asked', [['need_6', 'all']], 'need_6'],
  ['an act it does not have', [['act', 'win']], 'act'],
] as [
  string,
  [string, string][],
  string,
][])('a ballot with %s is refused by name, and nothing is stored', async (_, fields, name) => {
  const { forum, form, aino } = await openAll()
  const answer = await aino.post(form, [['rank_1', '1'], ...fields])
  expect(answer.status).toBe(422)
  const [, summary = ''] = answer.text.split('Korjaa')
  expect(summary.split('1 = tärkein')[0]).toContain(name)
  expect(formOf(answer, form)).toMatchObject({ rank_1: '1' })
  expect(await stored(forum)).toEqual({ cast: [], drafts: [], people: 0 })
})

test('a press that is none, or about a need the round does not have, changes nothing', async () => {
  const { forum, form, review, aino } = await openAll()
  await aino.post(form, { rank_6: '1' })
  for (const op of ['up:16', 'win', 'up:6:1', 'at:6']) expect((await press(aino, review, op)).status).toBe(422)
  expect((await aino.post(review, {})).status).toBe(422)
  expect((await stored(forum)).drafts).toEqual([[[6]]])
})

test('the order of the needs differs between voters and stays for each', async () => {
  const { forum, form, aino } = await openAll()
  const order = async (who: Visitor) =>
    [...(await who.get(form)).html.matchAll(/id="(rank_\d+)"/g)].map(match => match[1])
  expect(await order(aino)).toEqual(await order(aino))
  expect(await order(aino)).not.toEqual(await order(await forum.as('arttu')))
})
