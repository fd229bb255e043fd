import type { EventRowData } from '../../src/calendar/event-row.ts'
import { storedDay } from '../../src/calendar/stored-day.ts'
import { dayRangeText, isoWeek, timeRangeText } from '../../src/i18n/dates.ts'
import type { PageContext } from '../page.ts'

type Timed = Pick<EventRowData, 'wholeDay' | 'startsAt' | 'endsAt' | 'startDay' | 'endDay'>

/** When an event is, as people write it: 'ti 24.11.2026 klo 9.00–11.00', '24.–26.11.2026'. */
export function whenText({ language }: PageContext, event: Timed): string {
  return event.wholeDay
    ? dayRangeText(storedDay(event.startDay), storedDay(event.endDay), language)
    : timeRangeText(event.startsAt, event.endsAt, language)
}

/** The week of an event, or the weeks: 'vko 48', 'vko 53–1'. */
export function weekText({ t }: PageContext, { startDay, endDay }: Timed): string {
  const [first, last] = [isoWeek(storedDay(startDay)), isoWeek(storedDay(endDay))]
  return t.calendar.week(first === last ? `${first}` : `${first}–${last}`)
}
