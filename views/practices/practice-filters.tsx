import type { NeedChoice } from '../../src/people/find-names.ts'
import { drawnOnce } from '../../src/platform/jsx/drawn-once.ts'
import type { PracticeCounts } from '../../src/practices/count-practices.ts'
import { type FilterName, filterQuery, isFiltered, type PracticeFilters } from '../../src/practices/practice-filters.ts'
import { shownKinds } from '../../src/practices/shown-kind.ts'
import type { PageContext } from '../page.ts'
import { type FilterGroup, Filters } from '../ui/filters.tsx'

type Props = { page: PageContext; filters: PracticeFilters; counts: PracticeCounts; needs: NeedChoice[] }

/** The filters beside the list, each a link, with how many practices it would leave. */
export function PracticeFilterLinks(props: Props) {
  const { page, filters, counts } = props
  const key = `${page.language} ${page.viewer !== null} ${JSON.stringify(filters)}`
  return drawnOnce(counts, page.names, key, () => <Links {...props} />)
}

function Links(props: Props) {
  const { page, filters } = props
  const { t, paths } = page
  const groups = (Object.keys(filters) as FilterName[]).map(name => groupOf(props, name))
  return (
    <Filters
      title={t.practices.filters.title}
      openLabel={t.practices.filters.title}
      groups={groups.filter(group => group.options.length > 0)}
      clear={isFiltered(filters) ? { href: paths.practices(), text: t.practices.filters.clear } : undefined}
    />
  )
}

/** What an active filter narrows the list to, in words, in the order of the filters. */
export function chosenFilters({ page, filters, needs }: Omit<Props, 'counts'>): string[] {
  return (Object.keys(filters) as FilterName[]).flatMap(name => {
    const option = optionsOf(page, needs, name).find(each => each.value === filters[name])
    return option ? [option.label] : []
  })
}

function groupOf({ page, filters, counts, needs }: Props, name: FilterName): FilterGroup {
  const hrefWith = (value: unknown) => page.paths.practices(filterQuery(filters, { [name]: value }))
  const shown = optionsOf(page, needs, name).map(({ value, label }) => {
    const current = filters[name] === value
    const count = counts[name][value === true ? '1' : String(value)] ?? 0
    return { label, count, current, href: hrefWith(value), clearHref: current ? hrefWith(null) : undefined }
  })
  return { legend: page.t.practices.filters[name], options: shown.filter(each => each.count > 0 || each.current) }
}

function optionsOf({ t, names, viewer }: PageContext, needs: NeedChoice[], name: FilterName) {
  const named = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }))
  switch (name) {
    case 'kind':
      return shownKinds.map(value => ({ value, label: t.practices.manyKinds[value] }))
    case 'need':
      return needs.map(need => ({ value: need.number, label: t.practices.need(need.number, need.name) }))
    case 'network':
      return named(names.networks)
    case 'near':
      return viewer ? [{ value: true, label: t.practices.filters.nearOption }] : []
    case 'theme':
      return named(names.themes)
    case 'language':
      return named(t.forms.languages)
  }
}
