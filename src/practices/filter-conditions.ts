import { type SQL, sql } from 'drizzle-orm'
import { neighboursOf, type Viewer } from '../people/find-viewer.ts'
import { hasNeed } from './about-condition.ts'
import type { FilterName, PracticeFilters } from './practice-filters.ts'

/** A practice as `shownKind` shows it, in SQL. */
export const kindColumn = sql`CASE WHEN practices.is_wish = 1 THEN 'wish' ELSE practices.kind END`

/** One condition on `practices` a filter that is on. A practice without a theme of its own has those of its needs. */
export function filterConditions(viewer: Viewer | null, filters: PracticeFilters): Partial<Record<FilterName, SQL>> {
  const { kind, need, network, near, theme, language } = filters
  return {
    ...(kind && { kind: sql`${kindColumn} = ${kind}` }),
    ...(need && { need: hasNeed(need) }),
    ...(network && { network: sql`practices.network_id = ${network}` }),
    ...(near && { near: isNear(viewer) }),
    ...(theme && {
      theme: sql`(practices.theme_id = ${theme} OR practices.theme_id IS NULL AND EXISTS (
        SELECT 1 FROM practice_needs JOIN need_themes USING (need_number)
        WHERE practice_id = practices.id AND need_themes.theme_id = ${theme}
      ))`,
    }),
    ...(language && { language: sql`practices.language = ${language}` }),
  }
}

/** Whether a practice is of a neighbouring network of the viewer's. */
export function isNear(viewer: Viewer | null): SQL {
  const near = JSON.stringify(neighboursOf(viewer))
  return sql`(practices.network_id IS NOT NULL AND practices.network_id IN (SELECT value FROM json_each(${near})))`
}
