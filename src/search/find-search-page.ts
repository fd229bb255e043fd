import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { findMatches, type Match } from '../text-index/find-matches.ts'
import { correctText } from './correct-text.ts'
import { findFound } from './find-found.ts'
import { listResults, type Result } from './list-results.ts'
import { listSimilarNeeds } from './list-similar-needs.ts'
import { listSynonyms } from './list-synonyms.ts'
import { narrowMatches, type OptionCounts } from './narrow-matches.ts'
import { isFiltered, resultsAPage, type SearchFilters } from './search-filters.ts'
import { visibleThings } from './visible-things.ts'

export type SearchPage = {
  /** How many things were found under the filters. */
  total: number
  /** Whether there are more than were read; `total` and `counts` are of those read. */
  isCut: boolean
  /** How many the same search finds without filters. */
  unfiltered: number
  counts: OptionCounts
  results: Result[]
  /** What was searched in place of what was typed, as the results write it. */
  corrected: string | null
  /** Whether something was put right, told or not. */
  isCorrected: boolean
  /** The needs that most of what is found without filters is about; when nothing is found, those nearest to the words. */
  needs: number[]
}

const mostNeeds = 3

/** A page of what a viewer finds. One search, or two when there is more than one reads and filters are on. */
export async function findSearchPage(
  services: Services,
  viewer: Viewer | null,
  language: Language,
  filters: SearchFilters,
  page: number,
  aPage = resultsAPage,
): Promise<SearchPage> {
  const all = await findMatches(services, filters.text, {
    synonyms: await listSynonyms(services),
    visible: visibleThings(viewer),
    uncorrected: filters.asTyped,
  })
  const { passing, counts } = narrowMatches(all.things, filters, { viewer, now: services.now() })
  const shown = all.isCut && isFiltered(filters) ? (await findFound(services, viewer, filters)).things : passing
  const onPage = shown.slice((page - 1) * aPage, page * aPage)
  const results = await listResults(services, viewer, language, onPage, all.marks)
  return {
    ...{ total: shown.length, isCut: all.isCut, unfiltered: all.things.length, counts, results },
    corrected: correctText(filters.text, all.corrected, results),
    isCorrected: all.corrected.length > 0,
    needs:
      all.things.length > 0 ? mostUsualNeeds(all.things) : await listSimilarNeeds(services, filters.text, mostNeeds),
  }
}

function mostUsualNeeds(matches: Match[]): number[] {
  const times = new Map<number, number>()
  for (const { needs } of matches) for (const need of needs) times.set(need, (times.get(need) ?? 0) + 1)
  return [...times]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([need]) => need)
    .slice(0, mostNeeds)
}
