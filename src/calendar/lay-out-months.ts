import { type Day, dayNumber, helsinkiParts, isoText, isoWeek, plusDays } from '../i18n/dates.ts'

import { type EventFilters, isFiltered } from './event-filters.ts'
import type { EventRowData } from './event-row.ts'
import type { Cursor, EventPage } from './list-events.ts'
import type { Holiday } from './list-holidays.ts'
import { storedDay } from './stored-day.ts'

export type Entry = { day: Day; event: EventRowData } | { day: Day; holiday: Holiday }
export type Week = { number: number; entries: Entry[] }
export type Month = { month: Day; weeks: Week[] }

/** The page of a calendar as one reads it: what goes on, then months, in them weeks, in them days with what they hold. */
export type Months = { ongoing: EventRowData[]; months: Month[] }

type Shown = { page: EventPage; filters: EventFilters; from: Cursor | null; now: Date }

/**
 * From which day to which a page of upcoming events shows holidays: from today, or the day after the page before ended,
 * to the last event, or the end of its month when nothing follows. Null when there is nothing to stand among.
 */
export function holidayRange({ page, filters, from, now }: Shown): { first: string; last: string } | null {
  const lastEvent = page.events.at(-1)
  if (!lastEvent || filters.scope === 'past') return null
  const today = helsinkiParts(now)
  const first = from ? latest(today, plusDays(helsinkiParts(from.startsAt), 1)) : today
  const lastDay = latest(today, storedDay(lastEvent.startDay))
  const last = page.next ? lastDay : endOfMonth(lastDay)
  return { first: isoText(first), last: isoText(last) }
}

/** Lays events and holidays out by month and ISO week. Filtered lists leave out months with holidays only. */
export function layOutMonths({ page, filters, now }: Shown, holidays: Holiday[]): Months {
  const today = isoText(helsinkiParts(now))
  const isOngoing = (event: EventRowData) => filters.scope === 'upcoming' && event.startDay < today
  const coming = page.events.filter(event => !isOngoing(event))
  const withEvents = new Set(coming.map(event => event.startDay.slice(0, 7)))
  const shown = isFiltered(filters) ? holidays.filter(({ day }) => withEvents.has(day.slice(0, 7))) : holidays
  const entries: Entry[] = [
    ...shown.map(holiday => ({ day: storedDay(holiday.day), holiday })),
    ...coming.map(event => ({ day: storedDay(event.startDay), event })),
  ]
  if (filters.scope === 'upcoming') entries.sort((one, other) => dayNumber(one.day) - dayNumber(other.day))
  return { ongoing: page.events.filter(isOngoing), months: inMonths(entries) }
}

function inMonths(entries: Entry[]): Month[] {
  const months: Month[] = []
  for (const entry of entries) {
    const number = isoWeek(entry.day)
    let month = months.at(-1)
    if (!month || isoText(month.month).slice(0, 7) !== isoText(entry.day).slice(0, 7)) {
      month = { month: entry.day, weeks: [] }
      months.push(month)
    }
    const week = month.weeks.at(-1)
    if (week?.number === number) week.entries.push(entry)
    else month.weeks.push({ number, entries: [entry] })
  }
  return months
}

function latest(one: Day, other: Day): Day {
  return dayNumber(one) < dayNumber(other) ? other : one
}

function endOfMonth({ year, month }: Day): Day {
  return plusDays({ year, month: month + 1, day: 1 }, -1)
}
