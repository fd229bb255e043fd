import type { PeopleCounts } from '../../src/people/count-people.ts'
import {
  type FilterName,
  filterNames,
  filterQuery,
  isFiltered,
  type PeopleFilters,
  states,
} from '../../src/people/people-filters.ts'
import type { PageContext } from '../page.ts'
import { type FilterGroup, Filters } from '../ui/filters.tsx'

type Props = { page: PageContext; filters: PeopleFilters; counts: PeopleCounts }

/** The filters beside the list, each a link, with how many people it would leave. */
export function PeopleFilterLinks(props: Props) {
  const { t, paths } = props.page
  const groups = filterNames.map(name => groupOf(props, name))
  return (
    <Filters
      title={t.people.filters.title}
      openLabel={t.people.filters.title}
      groups={groups.filter(group => group.options.length > 0)}
      clear={isFiltered(props.filters) ? { href: paths.people(), text: t.ui.clearFilters } : undefined}
    />
  )
}

function groupOf({ page, filters, counts }: Props, name: FilterName): FilterGroup {
  const hrefWith = (value: unknown) => page.paths.people(filterQuery(filters, { [name]: value }))
  const shown = optionsOf(page, name).map(({ value, label }) => {
    const current = filters[name] === value
    const count = counts[name][value === true ? '1' : String(value)] ?? 0
    const off = name === 'away' ? false : null
    return { label, count, current, href: hrefWith(value), clearHref: current ? hrefWith(off) : undefined }
  })
  return { legend: page.t.people.filters[name], options: shown.filter(each => each.count > 0 || each.current) }
}

function optionsOf({ t, names }: PageContext, name: FilterName) {
  const named = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }))
  switch (name) {
    case 'state':
      return states.map(value => ({ value, label: t.people.states[value] }))
    case 'away':
      return [{ value: true, label: t.people.awayOption }]
    case 'role':
      return named(names.roles)
    case 'network':
      return named(names.networks)
    case 'organisation':
      return named(names.organisations)
  }
}
