import type { Viewer } from '../people/find-viewer.ts'
import type { Match } from '../text-index/find-matches.ts'
import { optionsOfMatch } from './options-of-match.ts'
import { type FilterName, filterNames, type SearchFilters } from './search-filters.ts'

export type OptionCounts = Record<FilterName, Record<string, number>>

/** The things that pass every filter, and how many each option of a filter would leave when the others stay on. */
export function narrowMatches(
  all: Match[],
  filters: SearchFilters,
  known: { viewer: Viewer | null; now: Date },
): { passing: Match[]; counts: OptionCounts } {
  const counts = Object.fromEntries(filterNames.map(name => [name, {}])) as OptionCounts
  const passing: Match[] = []
  for (const match of all) {
    const options = filterNames.map(name => [name, optionsOfMatch(name, match, known)] as const)
    const failing = options.filter(([name, of]) => filters[name] && !of.includes(String(filters[name])))
    if (failing.length === 0) passing.push(match)
    for (const [name, of] of options) {
      if (failing.some(([failed]) => failed !== name)) continue
      for (const option of of) counts[name][option] = (counts[name][option] ?? 0) + 1
    }
  }
  return { passing, counts }
}
