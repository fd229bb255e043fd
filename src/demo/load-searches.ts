import { findNames } from '../people/find-names.ts'
import type { Services } from '../platform/services.ts'
import { countSearch } from '../search/count-search.ts'
import { findFound } from '../search/find-found.ts'
import { readFilters } from '../search/search-filters.ts'
import type { DemoSearch } from './read-demo.ts'

const dayLength = 86_400_000

/** Counts the searches of the example through the real act with the clock set back: what visitors would find now. */
export async function loadSearches(services: Services, searches: DemoSearch[]): Promise<void> {
  const known = { names: await findNames(services, 'fi'), needs: [], viewer: null }
  for (const { query, days_ago } of searches) {
    const filters = readFilters({ q: query }, known)
    const { things } = await findFound(services, null, filters)
    for (const days of days_ago) {
      const then = new Date(services.now().getTime() - days * dayLength)
      await countSearch({ ...services, now: () => then }, filters.text, things.length)
    }
  }
}
