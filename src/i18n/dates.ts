import { type Clock, type Day, dayNumber, type HelsinkiParts, helsinkiParts, weekdayOf } from './helsinki.ts'
import type { Language } from './messages.ts'

export * from './helsinki.ts'
export { collator, numberText, percentText } from './numbers.ts'

/** An instant, shown as Finland's calendar and clock show it, or a calendar day. */
export type When = Date | Day

const weekdays = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}
const weekdayNames = {
  fi: 'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai'.split(' '),
  sv: 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}
const months = {
  fi: 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ').map(name => `${name}kuu`),
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const at = { fi: 'klo', sv: 'kl.', en: 'at' }
const agoWords = {
  fi: {
    now: 'juuri nyt',
    minutes: (n: number) => `${n} min sitten`,
    hours: (n: number) => (n === 1 ? '1 tunti sitten' : `${n} tuntia sitten`),
    yesterday: 'eilen',
    days: (n: number) => `${n} päivää sitten`,
  },
  sv: {
    now: 'just nu',
    minutes: (n: number) => `för ${n} min sedan`,
    hours: (n: number) => (n === 1 ? 'för 1 timme sedan' : `för ${n} timmar sedan`),
    yesterday: 'i går',
    days: (n: number) => `för ${n} dagar sedan`,
  },
  en: {
    now: 'just now',
    minutes: (n: number) => `${n} min ago`,
    hours: (n: number) => (n === 1 ? '1 hour ago' : `${n} hours ago`),
    yesterday: 'yesterday',
    days: (n: number) => `${n} days ago`,
  },
}

/** 'ti 24.11.2026', 'tis 24.11.2026', 'Tue 24 November 2026'. */
export function dayText(when: When, language: Language): string {
  return dayOf(partsOf(when), language)
}

/** 'ti', 'tis', 'Tue'. */
export function weekdayText(when: When, language: Language): string {
  return weekdays[language][partsOf(when).weekday - 1] ?? ''
}

/** 'tiistai', 'tisdag', 'Tuesday'. */
export function weekdayName(when: When, language: Language): string {
  return weekdayNames[language][partsOf(when).weekday - 1] ?? ''
}

/** 'ti 24.11.2026 klo 9.00', 'tis 24.11.2026 kl. 9.00', 'Tue 24 November 2026 at 9:00'. */
export function dayTimeText(date: Date, language: Language): string {
  const parts = helsinkiParts(date)
  return `${dayOf(parts, language)} ${at[language]} ${clockOf(parts, language)}`
}

/** 'klo 9.00', 'kl. 9.00', 'at 9:00'. */
export function timeText(date: Date, language: Language): string {
  return `${at[language]} ${clockText(date, language)}`
}

/** The time of an instant of today, else its day and time. */
export function shortTimeText(date: Date, now: Date, language: Language): string {
  const today = dayNumber(helsinkiParts(now)) === dayNumber(helsinkiParts(date))
  return today ? timeText(date, language) : dayTimeText(date, language)
}

/** From one instant to another: 'ti 24.11.2026 klo 9.00–11.00', or both days in full when they differ. */
export function timeRangeText(start: Date, end: Date, language: Language): string {
  if (start.getTime() === end.getTime()) return dayTimeText(start, language)
  const sameDay = dayNumber(helsinkiParts(start)) === dayNumber(helsinkiParts(end))
  return sameDay
    ? `${dayTimeText(start, language)}–${clockText(end, language)}`
    : `${dayTimeText(start, language)} – ${dayTimeText(end, language)}`
}

/** From one day to another, both included: '24.–26.11.2026', '30.11.–2.12.2026', '30.12.2026–2.1.2027'. */
export function dayRangeText(first: When, last: When, language: Language): string {
  const from = partsOf(first)
  const to = partsOf(last)
  if (dayNumber(from) === dayNumber(to)) return dayText(first, language)
  const sameYear = from.year === to.year
  const sameMonth = sameYear && from.month === to.month
  if (language === 'en') {
    const month = sameMonth ? '' : ` ${months.en[from.month - 1]}`
    const start = `${from.day}${month}${sameYear ? '' : ` ${from.year}`}`
    return `${start}${sameMonth ? '–' : ' – '}${bareDayText(to, 'en')}`
  }
  const dot = language === 'fi' ? '.' : ''
  const start = sameMonth ? `${from.day}${dot}` : `${from.day}.${from.month}${sameYear ? dot : `.${from.year}`}`
  return `${start}–${bareDayText(to, language)}`
}

/** 'marraskuu 2026', 'november 2026', 'November 2026'. */
export function monthText(when: Date | Pick<Day, 'year' | 'month'>, language: Language): string {
  const { year, month } = when instanceof Date ? helsinkiParts(when) : when
  return `${months[language][month - 1]} ${year}`
}

/** 'marraskuu', 'november', 'November'; 1 is January. */
export function monthName(month: number, language: Language): string {
  return months[language][month - 1] ?? ''
}

/** How long ago, by Finland's calendar days: minutes, hours of the same day, yesterday, up to six days, then the day. */
export function agoText(date: Date, now: Date, language: Language): string {
  const words = agoWords[language]
  const minutes = Math.floor((now.getTime() - date.getTime()) / 60_000)
  const day = helsinkiParts(date)
  const days = dayNumber(helsinkiParts(now)) - dayNumber(day)
  if (minutes < -1 || days > 6) return bareDayText(day, language)
  if (minutes < 1) return words.now
  if (minutes < 60) return words.minutes(minutes)
  if (days === 0) return words.hours(Math.floor(minutes / 60))
  return days === 1 ? words.yesterday : words.days(days)
}

/** For <time datetime>: '2026-11-24' for a day, '2026-11-24T07:00:00.000Z' for an instant. */
export function isoText(when: When): string {
  if (when instanceof Date) return when.toISOString()
  return [String(when.year).padStart(4, '0'), two(when.month), two(when.day)].join('-')
}

/** '24.11.2026', to fill a form with: `parseDay` reads it. */
export function typedDay(when: When): string {
  return bareDayText(partsOf(when), 'fi')
}

/** '9.00', '9.00', '9:00': for a table that has no room for more. */
export function bareTimeText(date: Date, language: Language): string {
  return clockText(date, language)
}

/** '9.00', to fill a form with: `parseTime` reads it. */
export function typedTime(date: Date): string {
  return clockText(date, 'fi')
}

function bareDayText({ year, month, day }: Day, language: Language): string {
  return language === 'en' ? `${day} ${months.en[month - 1]} ${year}` : `${day}.${month}.${year}`
}

function dayOf(day: Day & Pick<HelsinkiParts, 'weekday'>, language: Language): string {
  return `${weekdays[language][day.weekday - 1]} ${bareDayText(day, language)}`
}

function clockText(date: Date, language: Language): string {
  return clockOf(helsinkiParts(date), language)
}

function clockOf({ hour, minute }: Clock, language: Language): string {
  return `${hour}${language === 'en' ? ':' : '.'}${two(minute)}`
}

function partsOf(when: When): Day & Pick<HelsinkiParts, 'weekday'> {
  return when instanceof Date ? helsinkiParts(when) : { ...when, weekday: weekdayOf(when) }
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
