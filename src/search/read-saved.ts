import { queryText } from '../paths.ts'
import { type Names, needChoices } from '../people/find-names.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { filterQuery, readFilters, type SearchFilters } from './search-filters.ts'

/** The search that a stored or submitted query means to a viewer now. */
export function readSaved(query: string, viewer: Viewer, names: Names): SearchFilters {
  const asked = Object.fromEntries(new URLSearchParams(query))
  return readFilters(asked, { names, needs: needChoices(names), viewer })
}

/** A search as it is stored, the same however its address was written. */
export function savedQuery(filters: SearchFilters): string {
  return queryText(filterQuery(filters)).slice(1)
}
