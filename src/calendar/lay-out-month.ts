import { type Day, helsinkiParts, isoText, isoWeek, plusDays, weekdayOf } from '../i18n/dates.ts'
import type { EventRowData } from './event-row.ts'
import type { Holiday } from './list-holidays.ts'
import type { MonthRange } from './month-range.ts'

export type MonthDay = {
  day: Day
  iso: string
  isToday: boolean
  holidays: Holiday[]
  /** What goes on that day, those of several days first. */
  events: EventRowData[]
}

/** A week from Monday to Sunday; days of other months are null. */
export type MonthWeek = { number: number; days: (MonthDay | null)[] }

/** Lays a month out as weeks, with each event on every day it goes on. */
export function layOutMonth(
  { first, last }: MonthRange,
  { events, holidays, now }: { events: EventRowData[]; holidays: Holiday[]; now: Date },
): MonthWeek[] {
  const today = isoText(helsinkiParts(now))
  const end = isoText(last)
  const weeks: MonthWeek[] = []
  for (let monday = plusDays(first, 1 - weekdayOf(first)); isoText(monday) <= end; monday = plusDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, at) => plusDays(monday, at)).map(day => {
      const iso = isoText(day)
      if (day.month !== first.month) return null
      const going = events.filter(event => event.startDay <= iso && iso <= event.endDay)
      const begun = going.filter(event => event.startDay < iso)
      return {
        ...{ day, iso, isToday: iso === today },
        holidays: holidays.filter(holiday => holiday.day === iso),
        events: [...begun, ...going.filter(event => !begun.includes(event))],
      }
    })
    weeks.push({ number: isoWeek(monday), days })
  }
  return weeks
}
