import { describe, expect, test } from 'vitest'
import { readWhen, type TypedWhen } from '../../src/calendar/read-when.ts'

const now = new Date('2026-11-24T07:00:00Z')

function read(changes: Partial<TypedWhen>, mustBeAhead = true) {
  const typed = { wholeDay: false, startDay: '1.12.2026', startTime: '9', endDay: '', endTime: '', ...changes }
  const when = readWhen(typed, now, mustBeAhead)
  if (Array.isArray(when)) return when.map(({ field, problem }) => `${field} ${problem}`)
  return [when.startDay, when.endDay, when.startsAt.toISOString().slice(0, 16), when.endsAt.toISOString().slice(0, 16)]
}

describe('what people write is understood', () => {
  test.each([
    ['24.12.2026', '2026-12-24'],
    ['24.12.', '2026-12-24'],
    ['24. 12.', '2026-12-24'],
    ['24.12', '2026-12-24'],
    [' 2026-12-24 ', '2026-12-24'],
    ['24.11.', '2026-11-24'],
    ['23.11.', '2027-11-23'],
    ['29.2.', '2028-02-29'],
  ])('the day %s', (startDay, day) => {
    expect(read({ startDay, startTime: '12' })[0]).toBe(day)
  })

  test.each([
    ['9', '07:00'],
    ['9.30', '07:30'],
    ['09:30', '07:30'],
    ['23.59', '21:59'],
  ])('the time %s', (startTime, time) => {
    expect(read({ startTime })[2]).toBe(`2026-12-01T${time}`)
  })

  test('an end without a year is the next such day after the start', () => {
    expect(read({ wholeDay: true, startDay: '30.12.2026', endDay: '2.1.' }).slice(0, 2)).toEqual([
      '2026-12-30',
      '2027-01-02',
    ])
  })

  test('without an end an event ends as it begins', () => {
    expect(read({})).toEqual(['2026-12-01', '2026-12-01', '2026-12-01T07:00', '2026-12-01T07:00'])
  })

  test('whole days last from midnight to the midnight after the last one, over a clock change too', () => {
    expect(read({ wholeDay: true, startDay: '27.3.2027', endDay: '28.3.2027', startTime: 'ei väliä' })).toEqual([
      ...['2027-03-27', '2027-03-28'],
      ...['2027-03-26T22:00', '2027-03-28T21:00'],
    ])
  })

  test('the hour repeated in October is its first', () => {
    expect(read({ startDay: '31.10.2027', startTime: '3.30', endTime: '4.30' }).slice(2)).toEqual([
      '2027-10-31T00:30',
      '2027-10-31T02:30',
    ])
  })
})

describe('what cannot be is refused beside its field', () => {
  test.each<[string, Partial<TypedWhen>, string[]]>([
    ['nothing', { startDay: '', startTime: ' ' }, ['start_day missing', 'start_time missing']],
    ['no day of the calendar', { startDay: '31.2.2027' }, ['start_day day']],
    ['no day that ever comes', { startDay: '30.2.' }, ['start_day day']],
    ['words', { startDay: 'ensi tiistaina', startTime: 'aamulla' }, ['start_day day', 'start_time time']],
    ['a wrong end', { endDay: '1.13.', endTime: '25' }, ['end_day day', 'end_time time']],
    ['the hour skipped in March', { startDay: '28.3.2027', startTime: '3.30' }, ['start_time no_such_time']],
    ['an end in it', { startDay: '28.3.2027', startTime: '2', endTime: '3.59' }, ['end_time no_such_time']],
    ['an end before the start', { endTime: '8' }, ['end_time ends_before_start']],
    ['an end some days before', { endDay: '30.11.2026', endTime: '12' }, ['end_day ends_before_start']],
    ['whole days backwards', { wholeDay: true, endDay: '30.11.2026' }, ['end_day ends_before_start']],
    ['another last day without a time', { endDay: '2.12.' }, ['end_time missing']],
    ['yesterday', { startDay: '23.11.2026' }, ['start_day in_the_past']],
    ['an hour ago', { startDay: '24.11.', startTime: '8' }, ['start_time in_the_past']],
    [
      'whole days since yesterday',
      { wholeDay: true, startDay: '23.11.2026', endDay: '30.11.' },
      ['start_day in_the_past'],
    ],
  ])('%s', (_, changes, problems) => {
    expect(read(changes)).toEqual(problems)
  })

  test('today is not past for a whole day, and nothing is when editing', () => {
    expect(read({ wholeDay: true, startDay: '24.11.' })[0]).toBe('2026-11-24')
    expect(read({ startDay: '23.11.2026' }, false)[0]).toBe('2026-11-23')
  })
})
