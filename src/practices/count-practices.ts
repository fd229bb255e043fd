import { type SQL, sql } from 'drizzle-orm'
import { sightOf } from '../audiences/sight-of.ts'
import { visibleTo } from '../audiences/visible-to.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { unlessChanged } from '../platform/db/unless-changed.ts'
import type { Services } from '../platform/services.ts'
import { filterConditions, isNear, kindColumn } from './filter-conditions.ts'
import type { FilterName, PracticeFilters } from './practice-filters.ts'
import { practices } from './schema.ts'

/** How many practices there are, and how many each option of a filter would leave when the other filters stay on. */
export type PracticeCounts = { total: number } & Record<FilterName, Record<string, number>>

const filterNames: FilterName[] = ['kind', 'need', 'network', 'near', 'theme', 'language']

/** Counts what the viewer may see under every option of every filter. */
export async function countPractices(
  services: Services,
  viewer: Viewer | null,
  filters: PracticeFilters,
): Promise<PracticeCounts> {
  const key = `countPractices ${sightOf(viewer)} ${JSON.stringify(filters)}`
  return unlessChanged(services.db, ['practices'], key, () => readCounts(services, viewer, filters))
}

/** One query, which reads each practice once. */
async function readCounts({ db }: Services, viewer: Viewer | null, filters: PracticeFilters): Promise<PracticeCounts> {
  const conditions = filterConditions(viewer, filters)
  const passes = filterNames.map(name => sql`${conditions[name] ?? sql`1`} AS ${sql.raw(`passes_${name}`)}`)
  const [row] = await db.all<Record<FilterName, string> & { total: number }>(sql`
    WITH seen AS MATERIALIZED (
      SELECT practices.id, practices.network_id, practices.language, practices.theme_id, ${kindColumn} AS kind,
        ${isNear(viewer)} AS near, ${sql.join(passes, sql`, `)}
      FROM practices INDEXED BY practices_by_time WHERE withdrawn_at IS NULL AND ${visibleTo(viewer, practices)}
    ),
    themed AS (
      SELECT seen.id, theme_id FROM seen WHERE ${othersPass('theme')} AND theme_id IS NOT NULL
      UNION SELECT seen.id, need_themes.theme_id FROM seen
        CROSS JOIN practice_needs ON practice_id = seen.id CROSS JOIN need_themes USING (need_number)
      WHERE ${othersPass('theme')} AND seen.theme_id IS NULL
    )
    SELECT (SELECT count(*) FROM seen WHERE ${allPass(filterNames)}) AS total,
      ${grouped(sql`kind`, sql`seen WHERE ${othersPass('kind')}`)} AS kind,
      ${grouped(
        sql`need_number`,
        sql`seen CROSS JOIN practice_needs ON practice_id = seen.id WHERE ${othersPass('need')}`,
      )} AS need,
      ${grouped(sql`network_id`, sql`seen WHERE network_id IS NOT NULL AND ${othersPass('network')}`)} AS network,
      ${grouped(sql`near`, sql`seen WHERE near AND ${othersPass('near')}`)} AS near,
      ${grouped(sql`theme_id`, sql`themed`)} AS theme,
      ${grouped(sql`language`, sql`seen WHERE ${othersPass('language')}`)} AS language`)
  if (!row) throw new Error('a SELECT without FROM gives one row')
  const of = (name: FilterName): Record<string, number> => JSON.parse(row[name])
  return {
    ...{ total: row.total, kind: of('kind'), need: of('need'), network: of('network') },
    ...{ near: of('near'), theme: of('theme'), language: of('language') },
  }
}

function grouped(key: SQL, from: SQL): SQL {
  return sql`(SELECT json_group_object(CAST(key AS TEXT), count) FROM (
    SELECT ${key} AS key, count(*) AS count FROM ${from} GROUP BY ${key}))`
}

function othersPass(name: FilterName): SQL {
  return allPass(filterNames.filter(each => each !== name))
}

function allPass(names: FilterName[]): SQL {
  return sql.raw(names.map(name => `passes_${name}`).join(' AND '))
}
