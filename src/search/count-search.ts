import { sql } from 'drizzle-orm'
import { helsinkiParts, isoText } from '../i18n/dates.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { isPrivateSearch, normalisedSearch } from './private-search.ts'

/** In a day; whoever searches more, or lets a program do so, is not counted. */
const mostADay = 5000

const countedAMinute = 30
const minuteMs = 60_000

/** Whether one more search of a reader, or of a visitor's address, is counted: thirty a minute are, however they come. */
export function mayCount({ limits, now, clientAddress }: Services, viewer: Viewer | null): Promise<boolean> {
  return limits.allows(`search:${viewer?.id ?? clientAddress ?? ''}`, countedAMinute, minuteMs, now())
}

/**
 * Counts a search for the coordinator, without whoever made it: the day in Finland, the words and how many things were
 * found. What could be about a person is not written down at all.
 */
export async function countSearch(services: Services, text: string, found: number): Promise<void> {
  const query = normalisedSearch(text)
  if (query === '' || (await isPrivateSearch(services, query))) return
  const day = isoText(helsinkiParts(services.now()))
  await services.db.all(sql`
    INSERT INTO searches (day, query, times, found)
    SELECT ${day}, ${query}, 1, ${found}
    WHERE EXISTS (SELECT 1 FROM searches WHERE day = ${day} AND query = ${query})
      OR (SELECT count(*) FROM searches WHERE day = ${day}) < ${mostADay}
    ON CONFLICT (day, query) DO UPDATE SET times = times + 1, found = excluded.found
    RETURNING times`)
}
