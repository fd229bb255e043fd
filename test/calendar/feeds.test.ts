import { sql } from 'drizzle-orm'
import ICAL from 'ical.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Forum, openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { added } from './events.ts'

let forum: Forum
let aino: Visitor
beforeEach(async () => {
  forum = await openForum()
  aino = await forum.as('aino')
})

/** Follows an address as a calendar program does, without a cookie: what it is called, and its events by title. */
async function read(address: string) {
  const answer = await forum.visitor().get(address)
  if (answer.status !== 200) return { status: answer.status, titles: [] as string[] }
  const calendar = new ICAL.Component(ICAL.parse(answer.html))
  const events = calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each))
  const titles = events.map(event => event.summary).sort()
  return { status: 200, titles, calendar, events, text: answer.html, headers: answer.headers }
}

/** Makes a personal address and returns it. */
async function made(who: Visitor, fields: Record<string, string> = {}) {
  const page = await who.post('/fi/calendar/feeds', fields)
  const [address = ''] = /http:\/\/forum\.test\/fi\/calendar\/feeds\/[0-9a-f]{64}\/feed\.ics/.exec(page.html) ?? []
  return { page, address: address.replace('http://forum.test', ''), token: address.split('/')[6] ?? '' }
}

async function threeAudiences() {
  for (const audience of ['all', 'near', 'own']) await added(aino, { title: audience, audience })
}

test('the public feed holds what a visitor sees, whoever asks, under the filters of its address', async () => {
  await threeAudiences()
  await added(aino, { title: 'kahvit', kind: 'coffee_hour', 'needs[]': ['1'] })
  expect((await read('/fi/calendar/feed.ics')).titles).toEqual(['all', 'kahvit'])
  expect((await aino.get('/fi/calendar/feed.ics')).html).not.toContain('SUMMARY:own')
  expect((await read('/fi/calendar/feed.ics?kind=coffee_hour')).titles).toEqual(['kahvit'])
  expect((await read('/fi/calendar/feed.ics?need=6')).titles).toEqual(['all'])
  expect((await read('/fi/calendar/feed.ics?network=lappi')).titles).toEqual([])
  expect((await read('/fi/calendar/feed.ics?network=kainuu&near=1')).titles).toEqual(['all', 'kahvit'])
  for (const query of ['kind=x', 'network=utopia', 'need=99', 'language=de'])
    expect((await read(`/fi/calendar/feed.ics?${query}`)).status).toBe(404)
})

test('a feed tells calendars what it is and how often to ask, the same events under the same UIDs, and nobody by name', async () => {
  const address = await added(aino, { title: 'Muuttuu' })
  const first = await read('/sv/calendar/feed.ics?kind=training')
  expect(first.headers?.get('Content-Type')).toBe('text/calendar; charset=utf-8')
  expect(first.calendar?.getFirstPropertyValue('x-wr-calname')).toBe('Yhteiskehittämö, Utbildning')
  expect(String(first.calendar?.getFirstPropertyValue('refresh-interval'))).toBe('PT6H')
  expect(first.calendar?.getFirstPropertyValue('method')).toBe('PUBLISH')
  expect(first.text).not.toMatch(/Aino|Esimerkki|ATTENDEE|ORGANIZER/)
  const [event] = first.events ?? []
  expect([event?.uid, event?.sequence]).toEqual([`${address.split('/').at(-1)}@forum.test`, 0])
  await aino.post(`${address}/cancellation`)
  const [after] = (await read('/sv/calendar/feed.ics')).events ?? []
  expect([after?.uid, after?.sequence]).toEqual([event?.uid, 1])
  expect(after?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  const file = new ICAL.Component(ICAL.parse((await forum.visitor().get(`${address}/event.ics`)).html))
  expect(file.getFirstSubcomponent('vevent')?.getFirstPropertyValue('uid')).toBe(event?.uid)
})

test('a feed reaches three months back and a year and a half ahead', async () => {
  await added(aino, { title: 'pian', start_day: '1.12.2026' })
  await added(aino, { title: 'vuoden päästä', start_day: '1.5.2028' })
  await added(aino, { title: 'liian kaukana', start_day: '1.8.2028' })
  const titles = async () => (await read('/fi/calendar/feed.ics')).titles
  expect(await titles()).toEqual(['pian', 'vuoden päästä'])
  forum.at('2027-02-28T00:00:00Z')
  expect(await titles()).toEqual(['liian kaukana', 'pian', 'vuoden päästä'])
  forum.at('2027-03-10T00:00:00Z')
  expect(await titles()).toEqual(['liian kaukana', 'vuoden päästä'])
})

test('what has not changed is not sent again; what vanishes is noticed', async () => {
  await threeAudiences()
  const { address } = await made(aino)
  const visitor = forum.visitor()
  const first = await visitor.get(address)
  const tag = first.headers.get('ETag') ?? ''
  expect(first.headers.get('Last-Modified')).toBe('Tue, 24 Nov 2026 07:00:00 GMT')
  const again = await visitor.get(address, { 'If-None-Match': tag })
  expect([again.status, again.html, again.headers.get('ETag')]).toEqual([304, '', tag])
  expect((await visitor.get(address, { 'If-None-Match': `W/${tag}` })).status).toBe(304)
  await forum.db.all(sql`UPDATE events SET removed_at = 1 WHERE title = 'own'`)
  const since = { 'If-None-Match': tag, 'If-Modified-Since': first.headers.get('Last-Modified') ?? '' }
  expect((await visitor.get(address, since)).status).toBe(200)
  expect((await read(address)).titles).toEqual(['all', 'near'])
})

describe('a personal address', () => {
  test('shows what its owner sees now, and follows them to another network', async () => {
    await threeAudiences()
    const nella = await made(await forum.as('nella'))
    const eero = await made(await forum.as('eero'))
    const hilla = await made(await forum.as('hilla'))
    const titles = async () =>
      Promise.all([nella, eero, hilla].map(async ({ address }) => (await read(address)).titles.join(' ')))
    expect(await titles()).toEqual(['all near', 'all near own', 'all'])
    await forum.db.all(sql`UPDATE people SET home_network_id = 'kainuu' WHERE id = 'hilla'`)
    await forum.db.all(sql`UPDATE people SET home_network_id = 'lappi' WHERE id = 'eero'`)
    await forum.db.all(sql`UPDATE events SET audience = 'own' WHERE title = 'near'`)
    expect(await titles()).toEqual(['all', 'all', 'all near own'])
  })

  test('is shown once, and only the hash of its secret is kept', async () => {
    const { page, token, address } = await made(aino, { kind: 'training', near: '1' })
    expect(page.text).toContain('Osoite on valmis')
    expect(page.headers.get('Cache-Control')).toBe('no-store')
    const list = await aino.get('/fi/calendar/feeds')
    expect(list.text).toMatch(/Koulutus, Naapuriverkostoni Tehty ti 24.11.2026/)
    expect(list.html).not.toContain(token)
    const rows = await forum.db.all<{ token_hash: string; filters: string }>(sql`SELECT * FROM calendar_feeds`)
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(JSON.parse(rows[0]?.filters ?? '')).toEqual({ kind: 'training', near: true })
    expect((await read(address)).status).toBe(200)
    expect((await read(`/fi/calendar/feeds/${rows[0]?.token_hash}/feed.ics`)).status).toBe(404)
  })

  test('ends when its owner ends it, and nobody else can', async () => {
    const { address } = await made(aino)
    const end = (await aino.get('/fi/calendar/feeds')).links.find(link => /feeds\/\w+\/end$/.test(link)) ?? ''
    await (await forum.as('eero')).post(end)
    expect((await read(address)).status).toBe(200)
    const ended = await aino.post(end)
    expect((await aino.follow(ended)).text).toContain('Osoite ei enää toimi.')
    expect((await aino.post(end)).status).toBe(303)
    expect((await read(address)).status).toBe(404)
    expect((await aino.get(end)).location).toBe('/fi/calendar/feeds')
  })

  test('gives nothing once its owner has no access, and works again when they have', async () => {
    const { address } = await made(aino)
    await forum.db.all(sql`UPDATE people SET active = 0 WHERE id = 'aino'`)
    expect((await read(address)).status).toBe(404)
    await forum.db.all(sql`UPDATE people SET active = 1 WHERE id = 'aino'`)
    expect((await read(address)).status).toBe(200)
    expect((await read(`/fi/calendar/feeds/${'0'.repeat(64)}/feed.ics`)).status).toBe(404)
  })

  test('asked for twice is made once; ten are enough, and another’s secret is not taken over', async () => {
    const form = (await aino.get('/fi/calendar/feeds')).html
    const token = /name="token" value="([0-9a-f]{64})"/.exec(form)?.[1] ?? ''
    const twice = await Promise.all([made(aino, { token }), made(aino, { token })])
    expect(twice.map(each => each.token)).toEqual([token, token])
    const taken = await made(await forum.as('eero'), { token })
    expect([taken.token === token, taken.token.length]).toEqual([false, 64])
    for (let number = 1; number < 10; number++) await made(aino, { token: 'short' })
    const eleventh = await made(aino)
    expect([eleventh.page.status, eleventh.page.text.includes('Sinulla on jo 10 osoitetta')]).toEqual([409, true])
    expect((await made(aino, { token })).token).toBe(token)
    expect((await aino.post('/fi/calendar/feeds', { kind: 'x' })).status).toBe(422)
    const [row] = await forum.db.all<{ count: number }>(sql`
      SELECT count(*) AS count FROM calendar_feeds WHERE person_id = 'aino'`)
    expect(row?.count).toBe(10)
  })

  test('of a network’s events goes on when the network becomes part of another, and so does the public one', async () => {
    await added(aino, { title: 'Kainuusta' })
    const { address } = await made(aino, { network: 'kainuu' })
    await (await forum.as('kaisa')).post('/fi/networks/kainuu/merging', { into: 'pohjois-savo' })
    expect((await read(address)).titles).toEqual(['Kainuusta'])
    const old = await forum.visitor().get('/fi/calendar/feed.ics?network=kainuu&kind=training')
    expect([old.status, old.location]).toEqual([301, '/fi/calendar/feed.ics?kind=training&network=pohjois-savo'])
  })
})

test('a visitor is told the public address and how it is followed', async () => {
  const page = await forum.visitor().get('/fi/calendar/feeds?kind=training&near=1')
  expect(page.html).toContain('value="http://forum.test/fi/calendar/feed.ics?kind=training"')
  expect(page.text).toContain('Outlook: avaa Kalenteri')
  expect(page.links).toContain('/fi/sign-in?to=%2Ffi%2Fcalendar%2Ffeeds%3Fkind%3Dtraining%26near%3D1')
  expect((await forum.visitor().get('/fi/calendar')).links).toContain('/fi/calendar/feeds')
})
