import { type Query, queryText } from './paths.ts'

/** The addresses of the search, for `paths.ts`; `at` puts the language before them. */
export function searchPaths(at: (path: string) => string) {
  return {
    search: (query?: Query) => at(`/search${queryText(query)}`),
    /** Where a search made without leaving the page is counted, without the person. */
    countSearch: at('/search/counting'),
    savedSearches: at('/search/saved'),
    savedSearch: (id: string) => at(`/search/saved/${id}`),
    /** The coordinator's page of searches that found nothing. */
    searchesMade: (query?: Query) => at(`/search/made${queryText(query)}`),
    synonyms: at('/search/synonyms'),
    newSynonyms: (query?: Query) => at(`/search/synonyms/new${queryText(query)}`),
    synonymGroup: (id: string) => at(`/search/synonyms/${id}`),
  }
}
