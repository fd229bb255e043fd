import { queryText } from '../paths.ts'
import { filterQuery, type SearchFilters } from './search-filters.ts'

/** A search as it is stored, the same however its address was written. */
export function savedQuery(filters: SearchFilters): string {
  return queryText(filterQuery(filters)).slice(1)
}
