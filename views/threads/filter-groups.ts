import type { NeedChoice } from '../../src/people/find-names.ts'
import type { ThreadCounts } from '../../src/threads/count-threads.ts'
import type { ThreadFilter } from '../../src/threads/thread-filter.ts'
import type { PageContext } from '../page.ts'
import type { FilterGroup } from '../ui/filters.tsx'

export type FilterProps = { page: PageContext; filter: ThreadFilter; counts: ThreadCounts; needs: NeedChoice[] }

/** What the list can be narrowed down to, beside the views. */
export function filterGroups({ page, filter, counts, needs }: FilterProps): FilterGroup[] {
  const { t, names } = page
  return [
    shownOnly({
      legend: t.threads.perspective,
      options: Object.entries(names.organisations).map(([id, label]) => ({
        label,
        href: threadsAddress(page, { ...filter, wanted: id }),
        count: counts.wanted[id] ?? 0,
        current: filter.wanted === id,
        clearHref: threadsAddress(page, { ...filter, wanted: null }),
      })),
    }),
    shownOnly({
      legend: t.threads.needs,
      options: needs.map(need => ({
        label: `${need.number}. ${need.name}`,
        href: threadsAddress(page, { ...filter, need: need.number }),
        count: counts.needs[need.number] ?? 0,
        current: filter.need === need.number,
        clearHref: threadsAddress(page, { ...filter, need: null }),
      })),
    }),
  ].filter(group => group.options.length > 0)
}

/** Without the choices that would lead to an empty list. */
function shownOnly({ legend, options }: FilterGroup): FilterGroup {
  return { legend, options: options.filter(option => option.count || option.current) }
}

/** The address of a list. */
export function threadsAddress({ paths }: PageContext, { view, need, wanted }: ThreadFilter, before?: string): string {
  return paths.threads({ view: view === 'latest' ? null : view, need, wanted, before })
}
