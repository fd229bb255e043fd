import {
  type Clock,
  type Day,
  dayNumber,
  fromHelsinki,
  helsinkiParts,
  isoText,
  parseDay,
  parseTime,
  plusDays,
} from '../i18n/dates.ts'
import type { Problem } from '../platform/forms.ts'

/** When an event is: its days in Finland, both included, and the same as instants. */
export type When = { wholeDay: boolean; startsAt: Date; endsAt: Date; startDay: string; endDay: string }

export type TypedWhen = { wholeDay: boolean; startDay: string; startTime: string; endDay: string; endTime: string }

export type WhenIssue = { field: 'start_day' | 'start_time' | 'end_day' | 'end_time'; problem: Problem }

const midnight: Clock = { hour: 0, minute: 0 }

/**
 * Reads the days and times of an event as people write them: '24.11.2026', '24.11.' (the next such day), '2026-11-24';
 * '9', '9.00', '9:00'. Without an end day it ends on the day it starts, without an end time when it starts. Otherwise
 * says what is wrong with which field: also a time the clocks skip in March, and, with `mustBeAhead`, a start in the past.
 */
export function readWhen(typed: TypedWhen, now: Date, mustBeAhead: boolean): When | WhenIssue[] {
  const { wholeDay } = typed
  const today = helsinkiParts(now)
  const startDay = readDay(typed.startDay, today)
  const endDay = typed.endDay ? readDay(typed.endDay, startDay ?? today) : startDay
  const oneDay = !startDay || !endDay || dayNumber(startDay) === dayNumber(endDay)
  const startTime = wholeDay ? midnight : parseTime(typed.startTime)
  const endTime = wholeDay ? midnight : typed.endTime || !oneDay ? parseTime(typed.endTime) : startTime
  if (!startDay || !endDay || !startTime || !endTime)
    return [
      ...unread('start_day', typed.startDay, startDay, 'day'),
      ...unread('start_time', typed.startTime, startTime, 'time'),
      ...(typed.endDay ? unread('end_day', typed.endDay, endDay, 'day') : []),
      ...(typed.endTime || !oneDay ? unread('end_time', typed.endTime, endTime, 'time') : []),
    ]

  const start = fromHelsinki({ ...startDay, ...startTime })
  const end = fromHelsinki({ ...(wholeDay ? plusDays(endDay, 1) : endDay), ...endTime })
  if (!start.ok) return [{ field: 'start_time', problem: start.refusal }]
  if (!end.ok) return [{ field: 'end_time', problem: end.refusal }]
  if (end.date < start.date || dayNumber(endDay) < dayNumber(startDay))
    return [{ field: oneDay ? 'end_time' : 'end_day', problem: 'ends_before_start' }]
  if (mustBeAhead && dayNumber(startDay) < dayNumber(today)) return [{ field: 'start_day', problem: 'in_the_past' }]
  if (mustBeAhead && !wholeDay && start.date < now) return [{ field: 'start_time', problem: 'in_the_past' }]
  return { wholeDay, startsAt: start.date, endsAt: end.date, startDay: isoText(startDay), endDay: isoText(endDay) }
}

/** A day as written; one without a year is the next such day, `from` included. */
function readDay(text: string, from: Day): Day | null {
  const [, day, month] = /^(\d{1,2})\. ?(\d{1,2})\.?$/.exec(text.trim()) ?? []
  if (!day || !month) return parseDay(text)
  const mostYearsBetweenLeapDays = 8
  for (let year = from.year; year <= from.year + mostYearsBetweenLeapDays; year++) {
    const read = parseDay(`${day}.${month}.${year}`)
    if (read && dayNumber(read) >= dayNumber(from)) return read
  }
  return null
}

function unread(field: WhenIssue['field'], text: string, read: Day | Clock | null, problem: Problem): WhenIssue[] {
  if (read) return []
  return [{ field, problem: text.trim() ? problem : 'missing' }]
}
