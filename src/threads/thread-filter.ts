import { type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'

/** The ways to look at the threads; the last two are for those who belong to a network. */
export const threadViews = ['latest', 'unanswered', 'own', 'near'] as const
export type ThreadView = (typeof threadViews)[number]

/** What a list of threads is narrowed down to; everything holds together. */
export type ThreadFilter = { view: ThreadView; need: number | null; wanted: string | null }

/** The filter an address asks for; what it asks for wrongly is not asked for. */
export function readFilter(query: (name: string) => string | undefined): ThreadFilter {
  const need = query('need') ?? ''
  return {
    view: threadViews.find(view => view === query('view')) ?? 'latest',
    need: /^\d{1,3}$/.test(need) ? Number(need) : null,
    wanted: query('wanted') || null,
  }
}

/** Whether a view is about the viewer's own networks, which a visitor has not. */
export function needsViewer(view: ThreadView): boolean {
  return view === 'own' || view === 'near'
}

/** The condition on `threads` for a view. */
export function viewCondition(viewer: Viewer | null, view: ThreadView): SQL {
  if (view === 'unanswered') return sql`answer_count = 0`
  if (view === 'own') return inNetworks(viewer?.networkIds ?? [])
  if (view === 'near') return inNetworks(neighboursOf(viewer))
  return sql`1 = 1`
}

export function needCondition({ need }: ThreadFilter): SQL {
  return need === null
    ? sql`1 = 1`
    : sql`threads.id IN (SELECT thread_id FROM thread_needs WHERE need_number = ${need})`
}

export function wantedCondition({ wanted }: ThreadFilter): SQL {
  return wanted === null ? sql`1 = 1` : sql`perspective_id = ${wanted}`
}

/** The networks beside the viewer's own ones. */
export function neighboursOf(viewer: Viewer | null): string[] {
  return viewer ? viewer.nearNetworkIds.filter(id => !viewer.networkIds.includes(id)) : []
}

function inNetworks(ids: string[]): SQL {
  return sql`network_id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
}
