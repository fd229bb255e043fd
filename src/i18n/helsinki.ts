export type Day = { year: number; month: number; day: number }
export type Clock = { hour: number; minute: number }
export type HelsinkiParts = Day & Clock & { weekday: number }
export type FromHelsinki = { ok: true; date: Date; ambiguous: boolean } | { ok: false; refusal: 'no_such_time' }

const minuteLong = 60_000
const hourLong = 3_600_000
const dayLong = 24 * hourLong
const numbers = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
})

/** The calendar day and clock time of an instant in Finland; weekday 1 is Monday, 7 Sunday. */
export function helsinkiParts(date: Date): HelsinkiParts {
  const time = date.getTime()
  const hours = hoursAhead(Math.floor(time / dayLong))
  if (Number.isNaN(hours)) return askedParts(date)
  const shown = new Date(time + hours * hourLong)
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    weekday: shown.getUTCDay() || 7,
  }
}

const known = new Map<number, number>()
const mostKnown = 20_000

/**
 * How many hours Finland is ahead during a whole day of UTC; NaN on a day when that changes. Asked of the time zone data
 * once a day shown: a page shows dozens of times, and asking is slow.
 */
function hoursAhead(day: number): number {
  let hours = known.get(day)
  if (hours === undefined) {
    const [first, last] = [day * dayLong, (day + 1) * dayLong - 1].map(offset)
    hours = first !== undefined && first === last && first % hourLong === 0 ? first / hourLong : Number.NaN
    if (known.size >= mostKnown) known.clear()
    known.set(day, hours)
  }
  return hours
}

function offset(time: number): number {
  const { year, month, day, hour, minute } = askedParts(new Date(time))
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(time / minuteLong) * minuteLong
}

function askedParts(date: Date): HelsinkiParts {
  const parts: HelsinkiParts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, weekday: 0 }
  for (const { type, value } of numbers.formatToParts(date)) {
    if (type in parts) parts[type as keyof HelsinkiParts] = Number(value)
  }
  parts.weekday = weekdayOf(parts)
  return parts
}

/**
 * The instant of a day and clock time in Finland. Refuses 'no_such_time': a day that is not in the calendar, or the hour
 * skipped in March. A time in the hour repeated in October is its first occurrence, and `ambiguous` tells so. Meant for
 * years after 1985, when summer time took its present form.
 */
export function fromHelsinki(local: Day & Clock): FromHelsinki {
  const asUtc = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute)
  const found = [3, 2].map(offset => new Date(asUtc - offset * hourLong)).filter(date => showsOnClock(date, local))
  const [date] = found
  return date ? { ok: true, date, ambiguous: found.length > 1 } : { ok: false, refusal: 'no_such_time' }
}

/** Reads '2026-11-24' or '24.11.2026'; null for anything else, and for no day of the calendar 1900–2199. */
export function parseDay(text: string): Day | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  const finnish = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text.trim())
  const [year, month, day] = (iso ? iso.slice(1) : (finnish?.slice(1).reverse() ?? [])).map(Number)
  if (!year || !month || !day) return null
  return isCalendarDay({ year, month, day }) ? { year, month, day } : null
}

/** Reads '9.00', '9:00', '09:00' or '9'; null for anything else. */
export function parseTime(text: string): Clock | null {
  const [, hour, minute = '0'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim()) ?? []
  const clock = { hour: Number(hour), minute: Number(minute) }
  return hour !== undefined && clock.hour < 24 && clock.minute < 60 ? clock : null
}

/** Number of the day counted from 1970-01-01, to compare days and to count between them. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / (24 * hourLong)
}

/** The day so many days later; earlier with a negative number. */
export function plusDays({ year, month, day }: Day, days: number): Day {
  const moved = new Date(Date.UTC(year, month - 1, day + days))
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

/** Week number by ISO 8601: weeks begin on Monday, week 1 holds the first Thursday of the year. */
export function isoWeek(day: Day): number {
  const thursday = dayNumber(day) + 4 - weekdayOf(day)
  const year = new Date(thursday * 24 * hourLong).getUTCFullYear()
  return Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

function isCalendarDay(day: Day): boolean {
  const read = new Date(dayNumber(day) * 24 * hourLong)
  if (day.year < 1900 || day.year > 2199) return false
  return read.getUTCMonth() + 1 === day.month && read.getUTCDate() === day.day
}

function showsOnClock(date: Date, local: Day & Clock): boolean {
  if (Number.isNaN(date.getTime())) return false
  const parts = helsinkiParts(date)
  return (['year', 'month', 'day', 'hour', 'minute'] as const).every(part => parts[part] === local[part])
}
