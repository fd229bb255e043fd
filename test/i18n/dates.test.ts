import { describe, expect, test } from 'vitest'
import {
  agoText,
  collator,
  dayNumber,
  dayRangeText,
  dayText,
  dayTimeText,
  fromHelsinki,
  helsinkiParts,
  isoText,
  isoWeek,
  monthText,
  numberText,
  parseDay,
  parseTime,
  percentText,
  timeRangeText,
} from '../../src/i18n/dates.ts'

const utc = (text: string) => new Date(`${text}Z`)
const day = (text: string) => parseDay(text) ?? { year: 0, month: 0, day: 0 }
const local = (text: string, time: string) => ({ ...day(text), ...(parseTime(time) ?? { hour: 0, minute: 0 }) })
const languages = ['fi', 'sv', 'en'] as const

describe('the clock in Finland', () => {
  test('shows the day, the time and the weekday of an instant', () => {
    const parts = { year: 2026, month: 11, day: 24, hour: 9, minute: 0, weekday: 2 }
    expect(helsinkiParts(utc('2026-11-24T07:00'))).toEqual(parts)
    expect(helsinkiParts(utc('2026-12-31T22:00'))).toMatchObject({ year: 2027, month: 1, day: 1, hour: 0, weekday: 5 })
  })

  test.each([
    ['2026-03-29T00:59', 29, 2, 59],
    ['2026-03-29T01:00', 29, 4, 0],
    ['2026-10-25T00:30', 25, 3, 30],
    ['2026-10-25T01:30', 25, 3, 30],
    ['2026-10-25T02:00', 25, 4, 0],
  ])('at %s UTC shows day %i, %i.%i', (instant, dayOfMonth, hour, minute) => {
    expect(helsinkiParts(utc(instant))).toMatchObject({ day: dayOfMonth, hour, minute, weekday: 7 })
  })

  test.each([
    ['2026-11-24', '9.00', '2026-11-24T07:00', false],
    ['2026-06-24', '9.00', '2026-06-24T06:00', false],
    ['2026-06-24', '0.00', '2026-06-23T21:00', false],
    ['2027-01-01', '0.30', '2026-12-31T22:30', false],
    ['2026-03-29', '2.59', '2026-03-29T00:59', false],
    ['2026-03-29', '4.00', '2026-03-29T01:00', false],
    ['2026-10-25', '2.59', '2026-10-24T23:59', false],
    ['2026-10-25', '3.00', '2026-10-25T00:00', true],
    ['2026-10-25', '3.59', '2026-10-25T00:59', true],
    ['2026-10-25', '4.00', '2026-10-25T02:00', false],
  ])('%s at %s is the instant %s', (date, time, instant, ambiguous) => {
    expect(fromHelsinki(local(date, time))).toEqual({ ok: true, date: utc(instant), ambiguous })
  })

  test('refuses the hour skipped in March and days outside the calendar', () => {
    for (const time of ['3.00', '3.30', '3.59']) {
      expect(fromHelsinki(local('2026-03-29', time))).toEqual({ ok: false, refusal: 'no_such_time' })
    }
    for (const wrong of [
      { month: 2, day: 30 },
      { month: 13, day: 1 },
      { hour: 24 },
      { minute: 60 },
      { day: Number.NaN },
    ]) {
      expect(fromHelsinki({ year: 2026, month: 1, day: 1, hour: 1, minute: 1, ...wrong }).ok).toBe(false)
    }
  })

  test('every half hour of 2026 is found again from what the clock shows, the repeated hour but once', () => {
    const lost: string[] = []
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 1_800_000) {
      const found = fromHelsinki(helsinkiParts(new Date(at)))
      if (!found.ok || found.date.getTime() !== at) lost.push(new Date(at).toISOString())
    }
    expect(lost).toEqual(['2026-10-25T01:00:00.000Z', '2026-10-25T01:30:00.000Z'])
  })
})

describe('what people type', () => {
  test.each(['2026-11-24', '24.11.2026', ' 24.11.2026 ', '24. 11. 2026'])('%j is a day', text => {
    expect(parseDay(text)).toEqual({ year: 2026, month: 11, day: 24 })
  })

  test.each([
    '',
    '24.11.',
    '24.11.26',
    '30.2.2026',
    '2026-02-29',
    '2026-13-01',
    '0026-11-24',
    '24/11/2026',
    'x',
    '1.0.2026',
  ])('%j is none', text => {
    expect(parseDay(text)).toBeNull()
  })

  test('a leap day is a day', () => {
    expect(parseDay('29.2.2028')).toEqual({ year: 2028, month: 2, day: 29 })
  })

  test.each(['9.00', '9:00', '09:00', '9', '09', ' 9.00 '])('%j is nine', text => {
    expect(parseTime(text)).toEqual({ hour: 9, minute: 0 })
  })

  test.each(['', '24', '9.60', '9.5', '9,00', '9.00.00', '-9', 'klo 9', '900'])('%j is no time', text => {
    expect(parseTime(text)).toBeNull()
  })
})

describe('days in words', () => {
  const morning = utc('2026-11-24T07:00')
  const each = (text: (language: (typeof languages)[number]) => string) => languages.map(text)

  test('a day and a time', () => {
    expect(each(language => dayText(morning, language))).toEqual([
      'ti 24.11.2026',
      'tis 24.11.2026',
      'Tue 24 November 2026',
    ])
    expect(each(language => dayText(day('2026-11-24'), language))).toEqual(each(language => dayText(morning, language)))
    expect(each(language => dayTimeText(morning, language))).toEqual([
      'ti 24.11.2026 klo 9.00',
      'tis 24.11.2026 kl. 9.00',
      'Tue 24 November 2026 at 9:00',
    ])
    expect(dayText(utc('2026-12-31T22:00'), 'fi')).toBe('pe 1.1.2027')
  })

  test('a range of times', () => {
    expect(each(language => timeRangeText(morning, utc('2026-11-24T09:05'), language))).toEqual([
      'ti 24.11.2026 klo 9.00–11.05',
      'tis 24.11.2026 kl. 9.00–11.05',
      'Tue 24 November 2026 at 9:00–11:05',
    ])
    expect(timeRangeText(morning, utc('2026-11-25T07:00'), 'fi')).toBe(
      'ti 24.11.2026 klo 9.00 – ke 25.11.2026 klo 9.00',
    )
    expect(timeRangeText(morning, morning, 'fi')).toBe('ti 24.11.2026 klo 9.00')
    expect(timeRangeText(utc('2026-10-24T23:00'), utc('2026-10-25T03:00'), 'fi')).toBe('su 25.10.2026 klo 2.00–5.00')
  })

  test.each([
    ['2026-11-24', '2026-11-24', 'ti 24.11.2026', 'tis 24.11.2026', 'Tue 24 November 2026'],
    ['2026-11-24', '2026-11-26', '24.–26.11.2026', '24–26.11.2026', '24–26 November 2026'],
    ['2026-11-30', '2026-12-02', '30.11.–2.12.2026', '30.11–2.12.2026', '30 November – 2 December 2026'],
    ['2026-12-30', '2027-01-02', '30.12.2026–2.1.2027', '30.12.2026–2.1.2027', '30 December 2026 – 2 January 2027'],
    [
      '2026-11-24',
      '2027-11-24',
      '24.11.2026–24.11.2027',
      '24.11.2026–24.11.2027',
      '24 November 2026 – 24 November 2027',
    ],
  ])('%s to %s', (first, last, ...texts) => {
    expect(each(language => dayRangeText(day(first), day(last), language))).toEqual(texts)
  })

  test('a month', () => {
    expect(each(language => monthText(morning, language))).toEqual(['marraskuu 2026', 'november 2026', 'November 2026'])
    expect(monthText(utc('2026-12-31T22:00'), 'fi')).toBe('tammikuu 2027')
    expect(monthText({ year: 2026, month: 6 }, 'fi')).toBe('kesäkuu 2026')
  })

  test('a day or an instant for machines', () => {
    expect(isoText(day('4.1.2026'))).toBe('2026-01-04')
    expect(isoText(morning)).toBe('2026-11-24T07:00:00.000Z')
  })
})

describe('weeks', () => {
  test.each([
    ['2025-12-28', 52],
    ['2025-12-29', 1],
    ['2026-01-01', 1],
    ['2026-01-04', 1],
    ['2026-01-05', 2],
    ['2026-03-29', 13],
    ['2026-11-24', 48],
    ['2026-12-27', 52],
    ['2026-12-28', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2023-01-01', 52],
  ])('%s is in week %i', (text, week) => {
    expect(isoWeek(day(text))).toBe(week)
  })

  test('days are counted one by one over the clock changes', () => {
    expect(dayNumber(day('2026-03-30')) - dayNumber(day('2026-03-28'))).toBe(2)
    expect(dayNumber(day('2026-10-26')) - dayNumber(day('2026-10-24'))).toBe(2)
  })
})

describe('how long ago', () => {
  const now = utc('2026-11-24T10:00')

  test.each([
    ['2026-11-24T10:00:30', 'juuri nyt', 'just nu', 'just now'],
    ['2026-11-24T09:59:30', 'juuri nyt', 'just nu', 'just now'],
    ['2026-11-24T09:59:00', '1 min sitten', 'för 1 min sedan', '1 min ago'],
    ['2026-11-24T09:55:00', '5 min sitten', 'för 5 min sedan', '5 min ago'],
    ['2026-11-24T09:00:00', '1 tunti sitten', 'för 1 timme sedan', '1 hour ago'],
    ['2026-11-24T06:59:00', '3 tuntia sitten', 'för 3 timmar sedan', '3 hours ago'],
    ['2026-11-23T22:00:00', '12 tuntia sitten', 'för 12 timmar sedan', '12 hours ago'],
    ['2026-11-23T21:59:00', 'eilen', 'i går', 'yesterday'],
    ['2026-11-22T22:00:00', 'eilen', 'i går', 'yesterday'],
    ['2026-11-22T21:59:00', '2 päivää sitten', 'för 2 dagar sedan', '2 days ago'],
    ['2026-11-20T10:00:00', '4 päivää sitten', 'för 4 dagar sedan', '4 days ago'],
    ['2026-11-18T10:00:00', '6 päivää sitten', 'för 6 dagar sedan', '6 days ago'],
    ['2026-11-17T10:00:00', '17.11.2026', '17.11.2026', '17 November 2026'],
    ['2026-11-26T10:00:00', '26.11.2026', '26.11.2026', '26 November 2026'],
  ])('%s', (instant, ...texts) => {
    expect(languages.map(language => agoText(utc(instant), now, language))).toEqual(texts)
  })

  test('a few minutes before midnight is minutes ago, not yesterday', () => {
    expect(agoText(utc('2026-11-23T21:58'), utc('2026-11-23T22:03'), 'fi')).toBe('5 min sitten')
  })

  test('the day of a clock change is one day', () => {
    expect(agoText(utc('2026-03-28T21:30'), utc('2026-03-29T20:30'), 'fi')).toBe('eilen')
    expect(agoText(utc('2026-10-24T20:30'), utc('2026-10-25T21:30'), 'fi')).toBe('eilen')
  })
})

describe('numbers', () => {
  test.each([
    [3.25, '3,25', '3,25', '3.25'],
    [0, '0', '0', '0'],
    [1234, '1\u00a0234', '1\u00a0234', '1,234'],
    [1234567.891, '1\u00a0234\u00a0567,89', '1\u00a0234\u00a0567,89', '1,234,567.89'],
    [-0.5, '−0,5', '−0,5', '−0.5'],
    [-0.001, '0', '0', '0'],
    [Number.NaN, '–', '–', '–'],
  ])('%d', (n, ...texts) => {
    expect(languages.map(language => numberText(n, language))).toEqual(texts)
  })

  test('with fixed decimals', () => {
    expect(numberText(3, 'fi', 1)).toBe('3,0')
    expect(numberText(3.25, 'fi', 0)).toBe('3')
    expect(numberText(1999.999, 'en', 2)).toBe('2,000.00')
  })

  test.each([
    [0.37, '37'],
    [0.145, '15'],
    [0.005, '1'],
    [0.004, '0'],
    [1, '100'],
  ])('the share %d', (share, percents) => {
    expect(languages.map(language => percentText(share, language))).toEqual([
      `${percents}\u00a0%`,
      `${percents}\u00a0%`,
      `${percents}%`,
    ])
  })
})

test('names stand in the alphabetical order of the language', () => {
  expect(['Öja', 'Åbo', 'Zeta', 'Äänekoski', 'Espoo'].sort(collator('fi').compare)).toEqual([
    'Espoo',
    'Zeta',
    'Åbo',
    'Äänekoski',
    'Öja',
  ])
  expect(collator('sv')).toBe(collator('sv'))
})
