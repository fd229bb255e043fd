import type { Messages } from '../../src/i18n/messages.ts'
import type { Names } from '../../src/people/find-names.ts'
import type { SearchFilters } from '../../src/search/search-filters.ts'

/** What a saved search is called: its words and what it is narrowed to. */
export function savedName({ t, names }: { t: Messages; names: Names }, filters: SearchFilters): string {
  const { text, asTyped, kind, need, network, near, language, time, fresh } = filters
  const words = t.savedSearches
  const parts = [
    words.quoted(text),
    asTyped && words.asTyped,
    kind && words.kinds[kind],
    need && t.needs.name(need, names.needs[need] ?? ''),
    network && (names.networks[network] ?? network),
    near && words.near,
    language && t.forms.languages[language],
    time && words.times[time],
    fresh && words.fresh[fresh],
  ]
  return parts.filter(Boolean).join(', ')
}
