import { type SQL, sql } from 'drizzle-orm'
import { neighboursOf, type Viewer } from '../people/find-viewer.ts'
import { hasNeed } from './about-condition.ts'
import type { ThreadFilter, ThreadView } from './thread-filter.ts'

/** The condition on `threads` for a view. */
export function viewCondition(viewer: Viewer | null, view: ThreadView): SQL {
  if (view === 'unanswered') return sql`answer_count = 0`
  if (view === 'own') return inNetworks(viewer?.networkIds ?? [])
  if (view === 'near') return inNetworks(neighboursOf(viewer))
  return sql`1 = 1`
}

export function needCondition({ need }: ThreadFilter): SQL {
  return need === null ? sql`1 = 1` : hasNeed(need)
}

export function wantedCondition({ wanted }: ThreadFilter): SQL {
  return wanted === null ? sql`1 = 1` : sql`perspective_id = ${wanted}`
}

function inNetworks(ids: string[]): SQL {
  return sql`+network_id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
}
