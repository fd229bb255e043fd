import { type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { findMatches, type Match } from '../text-index/find-matches.ts'
import { filterConditions } from './filter-conditions.ts'
import type { SearchFilters } from './search-filters.ts'
import { visibleThings } from './visible-things.ts'

/** In one look; who finds more of a search new sees the rest on its page. */
const most = 50

type Span = { after: number; until: number }
type Looking = { synonyms: string[][]; span: Span }

/**
 * What a person may see of what a search finds among texts that others published in a span of time: practices,
 * questions, events and decisions, and answers and follow-ups that match by themselves. Only what holds every word: what
 * a page of results ends with is no news.
 */
export async function findNew(
  services: Services,
  person: Viewer,
  filters: SearchFilters,
  { synonyms, span }: Looking,
): Promise<Match[]> {
  const chosen = [...Object.values(filterConditions(person, filters, services.now())), isNew(person, span)]
  const { things } = await findMatches(services, filters.text, {
    synonyms,
    visible: visibleThings(person),
    chosen: sql.join(chosen, sql` AND `),
    uncorrected: filters.asTyped,
    everyWord: true,
    most,
  })
  return things
}

/** On search_things under the name `things` and search_entries under `entries`. The date of an event is when it begins. */
function isNew(person: Viewer, { after, until }: Span): SQL {
  const within = (column: string) => sql`${sql.raw(column)} > ${after} AND ${sql.raw(column)} <= ${until}`
  return sql`(
    (entries.part IN ('', 'fi', 'sv', 'en') AND things.author_id IS NOT ${person.id} AND (
      (things.kind IN ('practice', 'thread', 'decision') AND ${within('things.at')})
      OR (things.kind = 'event' AND EXISTS (
        SELECT 1 FROM events WHERE events.id = things.ref_id AND ${within('events.published_at')}))))
    OR EXISTS (SELECT 1 FROM answers WHERE answers.id = entries.part AND answers.withdrawn_at IS NULL
      AND answers.author_id <> ${person.id} AND ${within('answers.answered_at')})
    OR EXISTS (SELECT 1 FROM follow_ups WHERE follow_ups.id = entries.part AND follow_ups.added_by <> ${person.id}
      AND ${within('follow_ups.added_at')}))`
}
