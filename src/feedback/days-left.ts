import { dayNumber, helsinkiParts } from '../i18n/dates.ts'

/** How many days of Finland's calendar are left until an answer is due: 0 on the day itself, negative when overdue. */
export function daysLeft(dueAt: Date, now: Date): number {
  return dayNumber(helsinkiParts(dueAt)) - dayNumber(helsinkiParts(now))
}
