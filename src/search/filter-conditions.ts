import { type SQL, sql } from 'drizzle-orm'
import { neighboursOf, type Viewer } from '../people/find-viewer.ts'
import type { FilterName, SearchFilters } from './search-filters.ts'

export const dayMs = 86_400_000
/** How long a word of a filter reaches back. */
export const days = { week: 7, month: 30, year: 365 }

/** One condition on `things`, which is search_things, a filter that is on. */
export function filterConditions(
  viewer: Viewer | null,
  filters: SearchFilters,
  now: Date,
): Partial<Record<FilterName, SQL>> {
  const { kind, need, network, near, language, time, fresh } = filters
  const ago = (length: number) => now.getTime() - length * dayMs
  return {
    ...(kind && { kind: sql`things.kind = ${kind}` }),
    ...(need && { need: sql`EXISTS (SELECT 1 FROM json_each(things.needs) WHERE value = ${need})` }),
    ...(network && { network: sql`things.network_id = ${network}` }),
    ...(near && {
      near: sql`things.network_id IN (SELECT value FROM json_each(${JSON.stringify(neighboursOf(viewer))}))`,
    }),
    // What has texts in every language is in each of them.
    ...(language && { language: sql`coalesce(things.language, ${language}) = ${language}` }),
    ...(time === 'coming' && { time: sql`things.at > ${now.getTime()}` }),
    ...(time === 'older' && { time: sql`things.at <= ${ago(days.year)}` }),
    ...((time === 'month' || time === 'year') && {
      time: sql`things.at > ${ago(days[time])} AND things.at <= ${now.getTime()}`,
    }),
    ...(fresh && { fresh: sql`things.fresh_at > ${ago(days[fresh])}` }),
  }
}
