import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { filterConditions } from './filter-conditions.ts'
import { listCards, type PracticeCardData } from './list-cards.ts'
import type { PracticeFilters } from './practice-filters.ts'

export const practicesOnPage = 20

export type PracticeListPage = {
  practices: PracticeCardData[]
  /** Where the next page begins; null on the last one. */
  next: string | null
}

/** A page of the practices that pass the filters, newest first, after the cursor `before` when there is one. */
export async function listPractices(
  services: Services,
  viewer: Viewer | null,
  language: Language,
  filters: PracticeFilters,
  before?: string,
): Promise<PracticeListPage> {
  const conditions = Object.values(filterConditions(viewer, filters))
  const cursor = readCursor(before)
  if (cursor) conditions.push(sql`(practices.published_at, practices.id) < (${cursor.at}, ${cursor.id})`)
  const where = conditions.length > 0 ? sql.join(conditions, sql` AND `) : sql`1 = 1`
  const cards = await listCards(services, viewer, language, where, practicesOnPage + 1)
  const practices = cards.slice(0, practicesOnPage)
  const last = practices.at(-1)
  const next = cards.length > practicesOnPage && last ? `${last.publishedAt.getTime()}-${last.id}` : null
  return { practices, next }
}

/** Whether an address says where a page begins, in a form we wrote. */
export function readCursor(text: string | undefined): { at: number; id: string } | null {
  const [, at, id] = /^(\d{1,15})-([\w-]{1,60})$/.exec(text ?? '') ?? []
  return at && id ? { at: Number(at), id } : null
}
