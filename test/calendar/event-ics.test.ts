import ICAL from 'ical.js'
import { afterEach, describe, expect, test } from 'vitest'
import { type CalendarEvent, eventIcs } from '../../src/calendar/event-ics.ts'
import { fromHelsinki } from '../../src/i18n/dates.ts'

const opts = { host: 'yhteiskehittamo.example', serviceName: 'Yhteiskehittämö' }

function at(...[year, month, day, hour, minute]: readonly [number, number, number, number, number]): Date {
  const found = fromHelsinki({ year, month, day, hour, minute })
  if (!found.ok) throw new Error(found.refusal)
  return found.date
}

const workshop: CalendarEvent = {
  id: 'e1',
  title: 'Työpaja: vastuunjako; selvä, eikö niin?',
  description: 'Ensimmäinen rivi\nToinen, **lihava**; \\ kenoviiva\n\n- kohta',
  place: 'Vaasa, Kirjastonkatu 13; 2. krs',
  link: 'https://a.fi/kokous?x=1,2;3',
  wholeDay: false,
  startsAt: at(2026, 11, 24, 9, 0),
  endsAt: at(2026, 11, 24, 11, 0),
  startDay: '2026-11-24',
  endDay: '2026-11-24',
  cancelled: false,
  sequence: 3,
  updatedAt: new Date('2026-10-01T12:34:56Z'),
  organiserName: 'Österbottens nätverk',
  url: 'https://yhteiskehittamo.example/kalenteri/e1',
  kindText: 'Työpaja',
}

function parsed(changes: Partial<CalendarEvent> = {}) {
  const text = eventIcs({ ...workshop, ...changes }, opts)
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')
  if (!component) throw new Error('no event')
  return { text, component, event: new ICAL.Event(component) }
}

const machineZone = process.env.TZ
afterEach(() => {
  if (machineZone === undefined) delete process.env.TZ
  else process.env.TZ = machineZone
})

type Local = readonly [number, number, number, number, number]
type Row = [name: string, from: Local, to: Local, start: string, end: string]

const night: Row[] = [
  ['an ordinary morning', [2026, 11, 24, 9, 0], [2026, 11, 24, 11, 0], '2026-11-24T07:00:00Z', '2026-11-24T09:00:00Z'],
  ['a summer evening', [2026, 6, 30, 22, 0], [2026, 7, 1, 1, 0], '2026-06-30T19:00:00Z', '2026-06-30T22:00:00Z'],
  [
    'the end of winter time',
    [2026, 3, 29, 2, 30],
    [2026, 3, 29, 4, 30],
    '2026-03-29T00:30:00Z',
    '2026-03-29T01:30:00Z',
  ],
  ['the weekend of that', [2026, 3, 28, 12, 0], [2026, 3, 29, 12, 0], '2026-03-28T10:00:00Z', '2026-03-29T09:00:00Z'],
  ['the repeated hour', [2026, 10, 25, 3, 30], [2026, 10, 25, 4, 30], '2026-10-25T00:30:00Z', '2026-10-25T02:30:00Z'],
  [
    'the end of summer time',
    [2026, 10, 25, 2, 0],
    [2026, 10, 25, 5, 0],
    '2026-10-24T23:00:00Z',
    '2026-10-25T03:00:00Z',
  ],
  ['new year', [2026, 12, 31, 23, 0], [2027, 1, 1, 1, 0], '2026-12-31T21:00:00Z', '2026-12-31T23:00:00Z'],
]

describe.each([
  ['UTC', 0],
  ['America/New_York', 300],
  ['Europe/Helsinki', -120],
])('on a machine in %s', (zone, offset) => {
  test.each<Row>(night)('%s stands at the right instants', (_, from, to, start, end) => {
    process.env.TZ = zone
    expect(new Date('2026-01-01T12:00:00Z').getTimezoneOffset()).toBe(offset)
    const { event, component } = parsed({ startsAt: at(...from), endsAt: at(...to) })
    expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone)
    expect(event.startDate.toString()).toBe(start)
    expect(event.endDate.toString()).toBe(end)
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-10-01T12:34:56Z')
  })

  test.each([
    ['2026-11-24', '2026-11-24', '2026-11-25'],
    ['2026-03-28', '2026-03-29', '2026-03-30'],
    ['2026-10-24', '2026-10-25', '2026-10-26'],
    ['2026-12-31', '2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-28', '2028-02-29'],
  ])('whole days from %s to %s end before %s', (startDay, endDay, after) => {
    process.env.TZ = zone
    const { event, text } = parsed({ wholeDay: true, startDay, endDay })
    expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true])
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([startDay, after])
    expect(text).toContain(`DTSTART;VALUE=DATE:${startDay.replaceAll('-', '')}\r\n`)
  })
})

describe('the text', () => {
  test('comes back from the parser as it was', () => {
    const { event, component } = parsed()
    expect(event.summary).toBe(workshop.title)
    expect(event.location).toBe(workshop.place)
    expect(event.uid).toBe('e1@yhteiskehittamo.example')
    expect(event.sequence).toBe(3)
    expect(event.description).toBe(
      `Työpaja · Österbottens nätverk\n\n${workshop.description}\n\n${workshop.link}\n\n${workshop.url}`,
    )
    expect(component.getFirstPropertyValue('url')).toBe(workshop.url)
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED')
    expect(component.getFirstPropertyValue('categories')).toBe('Työpaja')
  })

  test('lines end in CRLF, are at most 75 octets, and no letter is cut in two', () => {
    const title = 'Äänestyksen tulosten läpikäynti ja yhteinen näkemys – pöytäkirja 👩🏽‍💻 '.repeat(8).trim()
    const { text, event } = parsed({ title })
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\ud800-\udbff]$/)
    }
    expect(event.summary).toBe(title)
  })

  test('nobody adds lines of their own', () => {
    const { text, component } = parsed({
      title: 'a\r\nATTENDEE:mailto:x@y.fi\rb\u0000\u2028c',
      kindText: 'x\nEND:VEVENT',
      organiserName: 'o\r\nSTATUS:CANCELLED',
      url: 'https://a.fi/\r\nSTATUS:CANCELLED',
    })
    expect(text).not.toMatch(/^(?:ATTENDEE|STATUS:CANCELLED)/m)
    expect(text.match(/^END:VEVENT\r$/gm)).toHaveLength(1)
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED')
  })

  test('a cancelled event says so under the same UID', () => {
    const { event, component } = parsed({ cancelled: true, sequence: 4 })
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect([event.uid, event.sequence]).toEqual(['e1@yhteiskehittamo.example', 4])
  })

  test('a meeting without a place is at its link, and one without either is nowhere', () => {
    expect(parsed({ place: null }).event.location).toBe(workshop.link)
    expect(parsed({ place: null, link: null }).event.location).toBeNull()
  })

  test('an event that ends as it begins has no end', () => {
    const { component } = parsed({ endsAt: workshop.startsAt })
    expect(component.getFirstPropertyValue('dtend')).toBeNull()
  })

  test('the same event gives the same bytes', () => {
    expect(parsed().text).toBe(parsed().text)
  })

  test('an impossible day is a fault', () => {
    expect(() => parsed({ wholeDay: true, startDay: '2026-13-01' })).toThrow()
    expect(() => parsed({ startsAt: new Date(Number.NaN) })).toThrow()
  })
})
