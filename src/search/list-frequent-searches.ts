import { sql } from 'drizzle-orm'
import { helsinkiParts, isoText } from '../i18n/dates.ts'
import type { Services } from '../platform/services.ts'

export type CountedSearch = {
  query: string
  times: number
  /** The last day it was made, as YYYY-MM-DD. */
  day: string
  /** How many things whoever searched it last found. */
  found: number
}

/** What is searched less often stays unseen: in a small forum a rare text may tell who wrote it, or of whom. */
export const fewestTimes = 2

type Asked = { days: number; most: number; missed?: boolean }

/** What was searched most in the last days, the most frequent first; with `missed` only what found nothing the last time. */
export async function listFrequentSearches(
  { db, now }: Services,
  { days, most, missed }: Asked,
): Promise<CountedSearch[]> {
  const since = isoText(helsinkiParts(new Date(now().getTime() - days * 86_400_000)))
  // SQLite takes `found` from the row that holds the greatest day.
  return db.all<CountedSearch>(sql`
    SELECT query, sum(times) AS times, max(day) AS day, found FROM searches WHERE day > ${since}
    GROUP BY query HAVING sum(times) >= ${fewestTimes} AND (${missed ? 1 : 0} = 0 OR found = 0)
    ORDER BY 2 DESC, 3 DESC, query LIMIT ${most}`)
}
