import type { OptionCounts } from '../../src/search/narrow-matches.ts'
import {
  type FilterName,
  filterNames,
  filterQuery,
  freshnesses,
  isFiltered,
  type SearchFilters,
  times,
} from '../../src/search/search-filters.ts'
import { thingKinds } from '../../src/text-index/thing-kinds.ts'
import type { PageContext } from '../page.ts'
import { type FilterGroup, Filters } from '../ui/filters.tsx'

type Props = { page: PageContext; filters: SearchFilters; counts: OptionCounts }

/** The filters beside the results, each a link, with how many things it would leave. */
export function SearchFilterLinks(props: Props) {
  const { page, filters } = props
  const { t, paths } = page
  const groups = filterNames.map(name => groupOf(props, name))
  return (
    <Filters
      title={t.search.filtersTitle}
      openLabel={t.search.filtersTitle}
      groups={groups.filter(group => group.options.length > 0)}
      clear={isFiltered(filters) ? { href: paths.search(unfiltered(filters)), text: t.search.clear } : undefined}
    />
  )
}

/** The address of the same search without filters. */
export function unfiltered(filters: SearchFilters) {
  const off = Object.fromEntries(filterNames.map(name => [name, null]))
  return filterQuery(filters, { ...off, near: false })
}

function groupOf({ page, filters, counts }: Props, name: FilterName): FilterGroup {
  const hrefWith = (value: unknown) => page.paths.search(filterQuery(filters, { [name]: value }))
  const shown = optionsOf(page, name).map(({ value, label }) => {
    const current = filters[name] === value
    const count = counts[name][String(value)] ?? 0
    const off = name === 'near' ? false : null
    return { label, count, current, href: hrefWith(value), clearHref: current ? hrefWith(off) : undefined }
  })
  return { legend: page.t.search.filters[name], options: shown.filter(each => each.count > 0 || each.current) }
}

function optionsOf({ t, names, viewer }: PageContext, name: FilterName) {
  const named = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }))
  switch (name) {
    case 'kind':
      return thingKinds.map(value => ({ value, label: t.search.manyKinds[value] }))
    case 'need':
      return Object.entries(names.needs).map(([number, need]) => ({
        value: Number(number),
        label: t.practices.need(Number(number), need),
      }))
    case 'network':
      return named(names.networks)
    case 'near':
      return viewer ? [{ value: true, label: t.search.near }] : []
    case 'language':
      return named(t.forms.languages)
    case 'time':
      return times.map(value => ({ value, label: t.search.timeOptions[value] }))
    case 'fresh':
      return freshnesses.map(value => ({ value, label: t.search.freshOptions[value] }))
  }
}
