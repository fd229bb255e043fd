import type { Names } from '../people/find-names.ts'

/** The ways to look at the threads; the last two are for those who belong to a network. */
export const threadViews = ['latest', 'unanswered', 'own', 'near'] as const
export type ThreadView = (typeof threadViews)[number]

/** What a list of threads is narrowed down to; everything holds together. */
export type ThreadFilter = { view: ThreadView; need: number | null; wanted: string | null }

/** The filter an address asks for; what it asks for wrongly is not asked for, and not shown again. */
export function readFilter(query: (name: string) => string | undefined, names: Names): ThreadFilter {
  const need = query('need') ?? ''
  const wanted = query('wanted') ?? ''
  return {
    view: threadViews.find(view => view === query('view')) ?? 'latest',
    need: Object.hasOwn(names.needs, need) ? Number(need) : null,
    wanted: Object.hasOwn(names.organisations, wanted) ? wanted : null,
  }
}

/** Whether a view is about the viewer's own networks, which a visitor has not. */
export function needsViewer(view: ThreadView): boolean {
  return view === 'own' || view === 'near'
}
