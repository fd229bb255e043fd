import { sql } from 'drizzle-orm'
import { helsinkiParts, isoText } from '../i18n/dates.ts'
import type { Services } from '../platform/services.ts'
import { listNamed } from './list-named.ts'

export type CountedSearch = {
  query: string
  times: number
  /** The last day it was made, as YYYY-MM-DD. */
  day: string
  /** How many things whoever searched it last found. */
  found: number
}

/** What was searched once stays unseen. Two searches may be one person's: whose they are is not known. */
export const fewestTimes = 2

type Asked = { days: number; most: number; found?: 'nothing' | 'something' }

/**
 * What was searched most in the last days, the most frequent first; with `found` only what found nothing the last time,
 * or only the rest. What has become the name of somebody since it was counted is left out.
 */
export async function listFrequentSearches(services: Services, { days, most, found }: Asked): Promise<CountedSearch[]> {
  const since = isoText(helsinkiParts(new Date(services.now().getTime() - days * 86_400_000)))
  const wanted = found ? (found === 'nothing' ? sql`found = 0` : sql`found > 0`) : sql`1 = 1`
  // SQLite takes `found` from the row that holds the greatest day.
  const rows = await services.db.all<CountedSearch>(sql`
    SELECT query, sum(times) AS times, max(day) AS day, found FROM searches WHERE day > ${since}
    GROUP BY query HAVING sum(times) >= ${fewestTimes} AND ${wanted}
    ORDER BY 2 DESC, 3 DESC, query LIMIT ${most}`)
  const named = await listNamed(
    services,
    rows.map(row => row.query),
  )
  return rows.filter(row => !named.has(row.query))
}
