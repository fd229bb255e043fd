import type { FacetCounts } from '../../src/calendar/count-facets.ts'
import { type EventFilters, type Facet, isFiltered, queryOf } from '../../src/calendar/event-filters.ts'
import { eventKinds } from '../../src/calendar/event-kinds.ts'
import { languages } from '../../src/i18n/messages.ts'
import type { Query } from '../../src/paths.ts'
import type { PageContext } from '../page.ts'
import { type FilterGroup, Filters } from '../ui/filters.tsx'

type Props = {
  page: PageContext
  filters: EventFilters
  counts: FacetCounts
  /** The address that shows what a query picks; the list's own without it. */
  to?: (query: Query) => string
}
type Value = { value: string | number | true; label: string }

/** The facets of the calendar as links. A value that would show nothing is not offered. */
export function EventFilterLinks({ page, filters, counts, to = page.paths.calendar }: Props) {
  const { t, names, viewer } = page
  const labels = t.calendar.filters
  const group = (facet: Facet, legend: string, values: Value[]): FilterGroup => ({
    legend,
    options: values
      .map(({ value, label }) => ({
        label,
        href: to(queryOf({ ...filters, [facet]: value })),
        count: counts[facet][value === true ? '1' : value] ?? 0,
        current: filters[facet] === value,
        clearHref: to(queryOf({ ...filters, [facet]: undefined })),
      }))
      .filter(option => option.count > 0 || option.current),
  })
  const named = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }))
  const groups = [
    group(
      'kind',
      labels.kind,
      eventKinds.map(value => ({ value, label: t.calendar.kinds[value] })),
    ),
    ...(viewer ? [group('near', labels.near, [{ value: true, label: labels.nearOption }])] : []),
    group('network', labels.network, named(names.networks)),
    group(
      'need',
      labels.need,
      named(names.needs).map(({ value, label }) => ({ value: Number(value), label: `${value}. ${label}` })),
    ),
    group(
      'language',
      labels.language,
      languages.map(value => ({ value, label: t.forms.languages[value] })),
    ),
  ]
  return (
    <Filters
      title={t.ui.filter}
      openLabel={t.ui.filter}
      groups={groups.filter(({ options }) => options.length > 0)}
      clear={isFiltered(filters) ? { href: to(queryOf({ scope: filters.scope })), text: t.ui.clearFilters } : undefined}
    />
  )
}
