import { type Day, parseDay } from '../i18n/dates.ts'

/** A day as it is stored, YYYY-MM-DD. */
export function storedDay(text: string): Day {
  const day = parseDay(text)
  if (!day) throw new Error('stored days are days of the calendar')
  return day
}
