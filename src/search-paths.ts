import { type Query, queryText } from './paths.ts'

/** The addresses of the search, for `paths.ts`; `at` puts the language before them. */
export function searchPaths(at: (path: string) => string) {
  return {
    search: (query?: Query) => at(`/search${queryText(query)}`),
    /** What the box on every page shows under it as one types. */
    searchBox: (query?: Query) => at(`/search/box${queryText(query)}`),
    /** Where a search made without leaving the page is counted, without the person. */
    countSearch: at('/search/counting'),
    savedSearches: at('/search/saved'),
    /** What is new in a saved search. */
    savedSearch: (id: string, query?: Query) => at(`/search/saved/${id}${queryText(query)}`),
    savedSearchMails: (id: string) => at(`/search/saved/${id}/mails`),
    removeSavedSearch: (id: string) => at(`/search/saved/${id}/removal`),
    stopSavedMails: at('/search/saved/mails'),
    /** The coordinator's page of searches that found nothing. */
    searchesMade: (query?: Query) => at(`/search/made${queryText(query)}`),
    forgetSearch: (query?: Query) => at(`/search/made/forgetting${queryText(query)}`),
    synonyms: at('/search/synonyms'),
    /** Where one chooses the group that a word is added to. */
    chooseSynonyms: (query?: Query) => at(`/search/synonyms${queryText(query)}`),
    newSynonyms: (query?: Query) => at(`/search/synonyms/new${queryText(query)}`),
    synonymGroup: (id: string, query?: Query) => at(`/search/synonyms/${id}${queryText(query)}`),
    removeSynonyms: (id: string) => at(`/search/synonyms/${id}/removal`),
  }
}
