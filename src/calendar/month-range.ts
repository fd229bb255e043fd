import { type Day, fromHelsinki, isoText, parseDay, plusDays } from '../i18n/dates.ts'

/** A month in Finland: its first and last day, and the instants it begins and ends at. */
export type MonthRange = { first: Day; last: Day; from: Date; to: Date }

/** The month an address names, such as 2026-11; null for anything else, and outside this century. */
export function readMonth(text: string): MonthRange | null {
  const first = /^20\d{2}-\d{2}$/.test(text) ? parseDay(`${text}-01`) : null
  if (!first) return null
  const next = monthAfter(first, 1)
  return { first, last: plusDays(next, -1), from: midnightOf(first), to: midnightOf(next) }
}

/** The first day of the month so many months later, or earlier. */
export function monthAfter({ year, month }: Pick<Day, 'year' | 'month'>, months: number): Day {
  const at = year * 12 + month - 1 + months
  return { year: Math.floor(at / 12), month: (at % 12) + 1, day: 1 }
}

/** A month as its address names it. */
export function monthOf(day: Day): string {
  return isoText(day).slice(0, 7)
}

function midnightOf(day: Day): Date {
  const found = fromHelsinki({ ...day, hour: 0, minute: 0 })
  // The clocks are moved at three and four.
  if (!found.ok) throw new Error('every day has a midnight')
  return found.date
}
