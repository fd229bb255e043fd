import { and, asc, gte, lte } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'
import { holidays } from './schema.ts'

export type Holiday = { day: string; name: string }

/** The holidays from one day to another, both included. */
export async function listHolidays(
  { db }: Services,
  language: Language,
  { first, last }: { first: string; last: string },
): Promise<Holiday[]> {
  return db
    .select({ day: holidays.day, name: holidays[language] })
    .from(holidays)
    .where(and(gte(holidays.day, first), lte(holidays.day, last)))
    .orderBy(asc(holidays.day))
}
