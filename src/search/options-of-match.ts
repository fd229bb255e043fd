import { neighboursOf, type Viewer } from '../people/find-viewer.ts'
import type { Match } from '../text-index/find-matches.ts'
import { dayMs, days } from './filter-conditions.ts'
import { type FilterName, freshnesses, times } from './search-filters.ts'

type Known = { viewer: Viewer | null; now: Date }

/** Under which options of a filter a thing stands: what `filterConditions` says in SQL, as text. */
export function optionsOfMatch(name: FilterName, match: Match, { viewer, now }: Known): string[] {
  const { at, freshAt, networkId } = match
  const since = (length: number) => now.getTime() - length * dayMs
  switch (name) {
    case 'kind':
      return [match.kind]
    case 'need':
      return match.needs.map(String)
    case 'network':
      return networkId === null ? [] : [networkId]
    case 'near':
      return networkId !== null && neighboursOf(viewer).includes(networkId) ? ['true'] : []
    case 'language':
      return match.language ? [match.language] : ['fi', 'sv', 'en']
    case 'time':
      return at === null ? [] : times.filter(time => isAt(time, at, now, since))
    case 'fresh':
      return freshAt === null ? [] : freshnesses.filter(each => freshAt > since(days[each]))
  }
}

function isAt(time: (typeof times)[number], at: number, now: Date, since: (length: number) => number): boolean {
  if (time === 'coming') return at > now.getTime()
  if (time === 'older') return at <= since(days.year)
  return at > since(days[time]) && at <= now.getTime()
}
