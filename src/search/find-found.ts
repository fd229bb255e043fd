import { sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { findMatches, type Matches } from '../text-index/find-matches.ts'
import { filterConditions } from './filter-conditions.ts'
import { listSynonyms } from './list-synonyms.ts'
import type { SearchFilters } from './search-filters.ts'
import { visibleThings } from './visible-things.ts'

/** What a viewer finds by a search, best first. */
export async function findFound(services: Services, viewer: Viewer | null, filters: SearchFilters): Promise<Matches> {
  const conditions = Object.values(filterConditions(viewer, filters, services.now()))
  return findMatches(services, filters.text, {
    synonyms: await listSynonyms(services),
    visible: visibleThings(viewer),
    chosen: conditions.length > 0 ? sql.join(conditions, sql` AND `) : undefined,
    uncorrected: filters.asTyped,
  })
}
