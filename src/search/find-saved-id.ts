import { and, eq } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { savedQuery } from './saved-query.ts'
import { savedSearches } from './schema.ts'
import type { SearchFilters } from './search-filters.ts'

/** The id of the viewer's saved search that is the same as this one, or null; a visitor has none. */
export async function findSavedId(
  { db }: Services,
  viewer: Viewer | null,
  filters: SearchFilters,
): Promise<string | null> {
  if (!viewer) return null
  const same = and(eq(savedSearches.personId, viewer.id), eq(savedSearches.query, savedQuery(filters)))
  const [saved] = await db.select({ id: savedSearches.id }).from(savedSearches).where(same)
  return saved?.id ?? null
}
