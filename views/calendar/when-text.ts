import type { EventRowData } from '../../src/calendar/event-row.ts'
import { type Day, dayRangeText, isoWeek, parseDay, timeRangeText } from '../../src/i18n/dates.ts'
import type { PageContext } from '../page.ts'

type Timed = Pick<EventRowData, 'wholeDay' | 'startsAt' | 'endsAt' | 'startDay' | 'endDay'>

/** A stored day. */
export function dayOf(stored: string): Day {
  const day = parseDay(stored)
  if (!day) throw new Error('stored days are days of the calendar')
  return day
}

/** When an event is, as people write it: 'ti 24.11.2026 klo 9.00–11.00', '24.–26.11.2026'. */
export function whenText({ language }: PageContext, event: Timed): string {
  return event.wholeDay
    ? dayRangeText(dayOf(event.startDay), dayOf(event.endDay), language)
    : timeRangeText(event.startsAt, event.endsAt, language)
}

/** The week of an event, or the weeks: 'vko 48', 'vko 53–1'. */
export function weekText({ t }: PageContext, { startDay, endDay }: Timed): string {
  const [first, last] = [isoWeek(dayOf(startDay)), isoWeek(dayOf(endDay))]
  return t.calendar.week(first === last ? `${first}` : `${first}–${last}`)
}
