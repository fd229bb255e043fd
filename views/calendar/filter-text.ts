import type { EventFilters } from '../../src/calendar/event-filters.ts'
import type { PageContext } from '../page.ts'

type Words = Pick<PageContext, 't' | 'names'>

/** What filters pick, in words: 'Koulutus, Kainuu', or that it is everything. */
export function filterText({ t, names }: Words, { kind, near, network, need, language }: EventFilters): string {
  const parts = [
    kind && t.calendar.kinds[kind],
    near && t.calendar.filters.nearOption,
    network && (names.networks[network] ?? network),
    need && `${need}. ${names.needs[need] ?? ''}`,
    language && t.forms.languages[language],
  ]
  return parts.filter(Boolean).join(', ') || t.calendar.feeds.everything
}
