import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { fromHelsinki, parseDay } from '../../src/i18n/dates.ts'
import { type Forum, openForum } from '../support/forum.ts'
import type { Visitor } from '../support/visitor.ts'
import { added } from './events.ts'

let forum: Forum
let aino: Visitor
beforeEach(async () => {
  forum = await openForum()
  aino = await forum.as('aino')
})

/** What stands on a day: its cell as a reader sees it. */
async function dayOf(who: Visitor, day: string, query = '', language = 'fi') {
  const page = await who.get(`/${language}/calendar/month/${day.slice(0, 7)}${query}`)
  const cell = page.html.split('<td').find(each => each.includes(`data-day="${day}"`)) ?? ''
  return cell
    .slice(cell.indexOf('>') + 1)
    .split('</td>')[0]
    ?.replace(/<span class="month-long">[^<]*<\/span>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

test('a month is a table of weeks from Monday, with week numbers, full names of days, holidays and today', async () => {
  const page = await forum.visitor().get('/fi/calendar/month/2026-12')
  expect(page.title).toContain('Kalenteri, joulukuu 2026')
  expect(page.html).toMatch(/<caption><h2>joulukuu 2026<\/h2><\/caption>/)
  expect([...page.html.matchAll(/<abbr title="(\w+)">(\w+)</g)].map(([, name, short]) => `${name} ${short}`)).toEqual([
    ...['maanantai ma', 'tiistai ti', 'keskiviikko ke', 'torstai to', 'perjantai pe', 'lauantai la', 'sunnuntai su'],
  ])
  expect([...page.html.matchAll(/<th scope="row"[^>]*>([^<]*)/g)].map(([, week]) => week)).toEqual([
    ...['vko 49', 'vko 50', 'vko 51', 'vko 52', 'vko 53'],
  ])
  expect(page.html.match(/data-day="2026-12-/g)).toHaveLength(31)
  expect(await dayOf(forum.visitor(), '2026-12-06')).toBe('6 Itsenäisyyspäivä')
  expect(page.text).toContain('Tässä kuussa ei ole tapahtumia')
  const present = await forum.visitor().get('/sv/calendar/month/2026-11')
  expect(present.html.match(/aria-current="date"/g)).toHaveLength(1)
  expect(await dayOf(forum.visitor(), '2026-11-24', '', 'sv')).toBe('24 i dag')
  expect(present.html).toContain('<abbr title="torsdag">tors</abbr>')
})

describe('an event stands', () => {
  test('with its time, on each of its days, past ones and cancelled ones too', async () => {
    await added(aino, { title: 'Kirjaaminen', start_day: '30.11.2026' })
    await added(aino, { title: 'Kehittämispäivät', whole_day: '1', start_day: '30.11.2026', end_day: '2.12.2026' })
    const address = await added(aino, { title: 'Perutaan', start_day: '4.12.2026' })
    await aino.post(`${address}/cancellation`)
    expect(await dayOf(aino, '2026-11-30')).toBe('30 Kehittämispäivät 9.00 Kirjaaminen')
    expect(await dayOf(aino, '2026-12-01')).toBe('1 jatkuu Kehittämispäivät')
    expect(await dayOf(aino, '2026-12-02')).toBe('2 jatkuu Kehittämispäivät')
    expect(await dayOf(aino, '2026-12-03')).toBe('3')
    expect(await dayOf(aino, '2026-12-04')).toBe('4 9.00 Perutaan (peruttu)')
    expect(await dayOf(aino, '2026-12-04', '', 'en')).toBe('4 9:00 Perutaan (cancelled)')
    forum.later({ days: 60 })
    expect(await dayOf(forum.visitor(), '2026-11-30')).toContain('Kirjaaminen')
  })

  test('in every month it reaches, however long ago it began', async () => {
    const at = (text: string) => {
      const day = parseDay(text)
      const found = day && fromHelsinki({ ...day, hour: 0, minute: 0 })
      if (!found?.ok) throw new Error('no day')
      return found.date.getTime()
    }
    for (const [id, first, last, after] of [
      ['year', '2026-01-15', '2027-01-15', '2027-01-16'],
      ['weeks', '2026-10-31', '2026-12-01', '2026-12-02'],
      ['before', '2026-10-01', '2026-10-31', '2026-11-01'],
      ['after', '2026-12-01', '2026-12-02', '2026-12-03'],
    ])
      await forum.db.all(sql`INSERT INTO events (id, title, description, description_html, kind, whole_day, starts_at,
          ends_at, start_day, end_day, language, network_id, author_id, audience, published_at, updated_at)
        VALUES (${id}, ${id}, '', '', 'training', 1, ${at(first ?? '')}, ${at(after ?? '')}, ${first}, ${last}, 'fi',
          'kainuu', 'aino', 'all', 0, 0)`)
    const seen = async (month: string) => {
      const page = await aino.get(`/fi/calendar/month/${month}`)
      return ['year', 'weeks', 'before', 'after'].filter(id => page.links.includes(`/fi/calendar/${id}`))
    }
    expect([await seen('2026-10'), await seen('2026-11'), await seen('2026-12'), await seen('2027-02')]).toEqual([
      ['year', 'weeks', 'before'],
      ['year', 'weeks'],
      ['year', 'weeks', 'after'],
      [],
    ])
    expect(await dayOf(aino, '2026-11-17')).toContain('jatkuu year')
    if (!forum.file) return
    const plan = await forum.db.all<{ detail: string }>(sql`EXPLAIN QUERY PLAN SELECT e.id FROM events e
      WHERE e.ends_at - e.starts_at > 2678400000 AND e.ends_at > 5 AND +e.starts_at < 9`)
    expect(plan[0]?.detail).toContain('events_long')
  })

  test('only for those it is addressed to', async () => {
    await added(aino, { title: 'Oma', audience: 'own', start_time: '8' })
    await added(aino, { title: 'Naapurit', audience: 'near' })
    const day = '2026-12-01'
    const [nella, hilla] = [await forum.as('nella'), await forum.as('hilla')]
    expect([await dayOf(aino, day), await dayOf(nella, day), await dayOf(hilla, day)]).toEqual([
      ...['1 8.00 Oma 9.00 Naapurit', '1 9.00 Naapurit', '1'],
    ])
    const page = await forum.visitor().get('/fi/calendar/month/2026-12')
    expect(page.text).not.toMatch(/Oma|Koulutus 1/)
  })
})

test('more than three on a day lead to all of that day', async () => {
  for (const number of [1, 2, 3, 4, 5])
    await added(aino, { title: `Koulutus ${number}.`, start_time: `${8 + number}`, end_time: '' })
  const page = await aino.get('/fi/calendar/month/2026-12?kind=training')
  expect(await dayOf(aino, '2026-12-01')).toContain('+2 muuta , ti 1.12.2026')
  const link = page.links.find(each => each.endsWith('#day')) ?? ''
  expect(link).toBe('/fi/calendar/month/2026-12?kind=training&day=01#day')
  const list = (await aino.get(link)).html.split('id="day"')[1] ?? ''
  expect(list.match(/Koulutus \d\./g)).toHaveLength(5)
  expect((await aino.get('/fi/calendar/month/2026-12?day=03')).text).toContain('Tänä päivänä ei ole tapahtumia.')
  expect((await aino.get('/fi/calendar/month/2026-12?day=x')).html).not.toContain('id="day"')
})

test('filters hold in the month, count what is in it, and go along to other months and to the list', async () => {
  await added(aino, { title: 'Koulutus' })
  await added(aino, { title: 'Kahvit', kind: 'coffee_hour' })
  await added(aino, { title: 'Tammikuussa', kind: 'coffee_hour', start_day: '7.1.2027' })
  const page = await aino.get('/fi/calendar/month/2026-12?kind=coffee_hour')
  expect(await dayOf(aino, '2026-12-01', '?kind=coffee_hour')).toBe('1 9.00 Kahvit')
  expect(page.text).toMatch(/Koulutus 1 Kahvihetki /)
  for (const link of [
    '/fi/calendar/month/2027-01?kind=coffee_hour',
    '/fi/calendar/month/2026-11?kind=coffee_hour',
    '/fi/calendar?kind=coffee_hour',
    '/fi/calendar?past=1&kind=coffee_hour',
    '/fi/calendar/feeds?kind=coffee_hour',
  ])
    expect(page.links).toContain(link)
  const all = '?kind=training&near=1&network=lappi&need=6&language=fi'
  expect((await aino.get(`/fi/calendar/month/2026-12${all}`)).status).toBe(200)
  expect((await aino.get('/fi/calendar?kind=coffee_hour')).links).toContain(
    '/fi/calendar/month/2026-11?kind=coffee_hour',
  )
})

test('any month is picked by a form; what is no month is none', async () => {
  const visitor = forum.visitor()
  const picked = await visitor.get('/fi/calendar/month?month=2&year=2027&kind=training&near=1')
  expect([picked.status, picked.location]).toEqual([303, '/fi/calendar/month/2027-02?kind=training'])
  expect((await visitor.get('/fi/calendar/month')).location).toBe('/fi/calendar/month/2026-11')
  expect((await visitor.get('/fi/calendar/month?month=13&year=2027')).location).toBe('/fi/calendar/month/2026-11')
  for (const month of ['2026-13', '2026-1', '1999-12', '2100-01', 'x', '2026-11-24'])
    expect((await visitor.get(`/fi/calendar/month/${month}`)).status).toBe(404)
})

test('the links to other months come to an end, five years back and two ahead', async () => {
  const visitor = forum.visitor()
  expect((await visitor.get('/fi/calendar/month/2021-01')).links).not.toContain('/fi/calendar/month/2020-12')
  expect((await visitor.get('/fi/calendar/month/2028-12')).links).not.toContain('/fi/calendar/month/2029-01')
  expect((await visitor.get('/fi/calendar/month/2000-01')).status).toBe(200)
})
