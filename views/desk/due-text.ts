import { dayNumber, helsinkiParts } from '../../src/i18n/helsinki.ts'
import type { PageContext } from '../page.ts'

/** How many of Finland's days are left to answer, or how many it is late. */
export function dueText({ t, now }: PageContext, due: Date): string {
  const days = dayNumber(helsinkiParts(due)) - dayNumber(helsinkiParts(now))
  if (days < 0) return t.desk.overdue(-days)
  return days === 0 ? t.desk.dueToday : t.desk.dueIn(days)
}
