import { beforeEach, describe, expect, test } from 'vitest'
import { listEventsAbout } from '../../src/calendar/list-events-about.ts'
import { events } from '../../src/calendar/schema.ts'
import { fromHelsinki, parseDay } from '../../src/i18n/dates.ts'
import { castIds } from '../support/cast.ts'
import { type Forum, openForum } from '../support/forum.ts'

let forum: Forum
beforeEach(async () => {
  forum = await openForum()
})

type Changes = Partial<typeof events.$inferInsert>

/** An hour from nine on a day, or from `time`. */
function eventRow(id: string, startDay: string, changes: Changes = {}) {
  const day = parseDay(startDay)
  const start = day && fromHelsinki({ ...day, hour: 9, minute: 0 })
  if (!start?.ok) throw new Error('no such day')
  const at = new Date('2026-11-01')
  return {
    ...{
      id,
      title: `Tapahtuma ${id}.`,
      description: '',
      descriptionHtml: '',
      kind: 'training' as const,
      wholeDay: false,
    },
    ...{ startsAt: start.date, endsAt: new Date(start.date.getTime() + 3_600_000), startDay, endDay: startDay },
    ...{ language: 'fi' as const, networkId: 'kainuu', authorId: castIds.aino, audience: 'all' as const },
    ...{ publishedAt: at, updatedAt: at, ...changes },
  }
}

async function hold(...rows: ReturnType<typeof eventRow>[]) {
  await forum.db.writeTogether(rows.map(row => forum.db.insert(events).values(row)))
}

async function calendar(query = '') {
  return (await forum.visitor().get(`/fi/calendar${query}`)).text
}

/** What stands in the calendar in its order: months, weeks, holidays, events. */
function flow(text: string) {
  return text.match(
    /\p{Ll}+kuu 20\d\d|vko \d+|Tapahtuma [\w-]+\.|\p{Lu}[\p{Ll}\p{Lu}]*(päivä|aatto|iainen)(?!\p{L})|Käynnissä nyt/gu,
  )
}

describe('upcoming events', () => {
  test('stand by month and ISO week over the year end, with holidays among them', async () => {
    await hold(
      eventRow('a', '2026-12-23'),
      eventRow('b', '2026-12-31'),
      eventRow('c', '2027-01-03'),
      eventRow('d', '2027-01-04'),
    )
    expect(flow(await calendar())).toEqual([
      ...['joulukuu 2026', 'vko 49', 'Itsenäisyyspäivä'],
      ...['vko 52', 'Tapahtuma a.', 'Jouluaatto', 'Joulupäivä', 'Tapaninpäivä', 'vko 53', 'Tapahtuma b.'],
      ...['tammikuu 2027', 'vko 53', 'Uudenvuodenpäivä', 'Tapahtuma c.', 'vko 1', 'Tapahtuma d.', 'Loppiainen'],
    ])
  })

  test('filtered ones leave out months that hold only holidays', async () => {
    await hold(eventRow('a', '2026-11-30'), eventRow('b', '2027-02-01'))
    expect(flow(await calendar('?kind=training'))).toEqual([
      ...['marraskuu 2026', 'vko 49', 'Tapahtuma a.', 'helmikuu 2027', 'vko 5', 'Tapahtuma b.'],
    ])
    expect(await calendar('?kind=deadline')).toContain('Näillä rajauksilla ei löytynyt tapahtumia')
  })

  test('one of several days is upcoming until it ends', async () => {
    const days = { wholeDay: true, endDay: '2026-11-25', endsAt: new Date('2026-11-25T22:00:00Z') }
    await hold(eventRow('days', '2026-11-23', days), eventRow('now', '2026-11-24'), eventRow('over', '2026-11-23'))
    expect(flow(await calendar())).toEqual([
      ...['Käynnissä nyt', 'Tapahtuma days.', 'marraskuu 2026', 'vko 48', 'Tapahtuma now.'],
    ])
    forum.at('2026-11-24T07:59:59Z')
    expect(await calendar()).toContain('Tapahtuma now.')
    forum.at('2026-11-24T08:00:00Z')
    expect(flow(await calendar())).toEqual(['Käynnissä nyt', 'Tapahtuma days.'])
    expect(flow(await calendar('?past=1'))).toEqual(['marraskuu 2026', 'vko 48', 'Tapahtuma now.', 'Tapahtuma over.'])
    forum.at('2026-11-25T22:00:00Z')
    expect(await calendar()).toContain('Ei tulevia tapahtumia')
  })

  test('cancelled ones stay and say so', async () => {
    await hold(eventRow('a', '2026-11-30', { cancelledAt: new Date('2026-11-20') }))
    expect(await calendar()).toMatch(/Tapahtuma a\..*Peruttu/)
  })
})

describe('pages', () => {
  const together = (count: number) =>
    Array.from({ length: count }, (_, at) => eventRow(`e${String(at).padStart(2, '0')}`, '2026-12-01'))

  async function turned(query: string, word: RegExp) {
    const page = await forum.visitor().get(`/fi/calendar${query}`)
    const seen = flow(page.text)?.filter(each => each.startsWith('Tapahtuma')) ?? []
    const next = page.links.find(link => word.test(link) && link.startsWith('/fi') && !link.endsWith(query || '/'))
    return { seen, next: next?.slice('/fi/calendar'.length) }
  }

  test('of thirty have no next one, thirty-one have', async () => {
    await hold(...together(30))
    expect((await turned('', /after=/)).next).toBeUndefined()
    await hold(eventRow('last', '2026-12-02'))
    const first = await turned('', /after=/)
    expect(first.seen).toHaveLength(30)
    const second = await turned(first.next ?? '', /after=/)
    expect([second.seen, second.next]).toEqual([['Tapahtuma last.'], undefined])
  })

  test('neither skip nor repeat events that begin together, forwards or back', async () => {
    await hold(...together(61))
    for (const [start, word] of [
      ['', /after=/],
      ['?past=1', /before=/],
    ] as const) {
      if (start) forum.at('2027-01-01T00:00:00Z')
      const all: string[] = []
      let turns = 0
      for (let query: string | undefined = start; query !== undefined && turns < 9; turns++) {
        const { seen, next } = await turned(query, word)
        all.push(...seen)
        query = next
      }
      expect([turns, all.length, new Set(all).size]).toEqual([3, 61, 61])
    }
  })

  test('show each holiday once', async () => {
    const later = Array.from({ length: 31 }, (_, at) => eventRow(`h${at}`, at < 30 ? '2026-12-06' : '2026-12-26'))
    await hold(...later)
    const [first, second] = [await calendar(), await calendar((await turned('', /after=/)).next)]
    expect(flow(first)?.filter(each => /päivä|aatto/.test(each))).toEqual(['Itsenäisyyspäivä'])
    expect(flow(second)?.filter(each => /päivä|aatto/.test(each))).toEqual(['Jouluaatto', 'Joulupäivä', 'Tapaninpäivä'])
  })

  test('begin at the beginning for a cursor or filter that is none', async () => {
    await hold(eventRow('a', '2026-11-30'))
    for (const query of [
      '?after=x',
      '?after=1-%27',
      '?kind=x&network=constructor&need=toString&language=de',
      '?near=1',
    ])
      expect(await calendar(query)).toContain('Tapahtuma a.')
  })
})

test('filters hold together, and each counts under the others', async () => {
  const [savo, lappi] = [{ networkId: 'pohjois-savo' }, { networkId: 'lappi' }]
  await hold(
    eventRow('savo', '2026-11-30', savo),
    eventRow('lappi', '2026-11-30', lappi),
    eventRow('mine', '2026-11-30'),
    eventRow('kahvi', '2026-11-30', { ...savo, kind: 'coffee_hour', language: 'sv' }),
  )
  const aino = await forum.as(castIds.aino)
  expect(flow((await aino.get('/fi/calendar?near=1')).text)?.slice(-2)).toEqual(['Tapahtuma kahvi.', 'Tapahtuma savo.'])
  const page = await aino.get('/fi/calendar?near=1&kind=training')
  expect(flow(page.text)?.slice(2)).toEqual(['Tapahtuma savo.'])
  expect(page.text).toMatch(/Kahvihetki 1 .*Pohjois-Savo 1 .*suomi 1/)
  expect(page.links).toContain('/fi/calendar?near=1&kind=training&network=pohjois-savo')
})

test('what is about something comes with the next ones first, then the latest', async () => {
  await hold(
    eventRow('old', '2026-01-05'),
    eventRow('past', '2026-11-20'),
    eventRow('b', '2026-12-20'),
    eventRow('a', '2026-12-10'),
  )
  const titles = async (limit: number) =>
    (await listEventsAbout(forum.services, null, { network: 'kainuu' }, limit)).map(({ id }) => id)
  expect([await titles(4), await titles(3), await titles(1)]).toEqual([
    ['a', 'b', 'past', 'old'],
    ['a', 'b', 'past'],
    ['a'],
  ])
})
