import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Viewer } from '../people/find-viewer.ts'
import { mostCounted } from './newness.ts'
import type { ReadKind } from './schema.ts'

export type NewnessRow = { isNew: number; newAnswers: number }

type Item = { id: SQLiteColumn; authorId: SQLiteColumn; publishedAt: SQLiteColumn; mayHaveNew: (since: SQL) => SQL }

/**
 * The columns of `NewnessRow` for a list of threads or practices, and the join they need. `mayHaveNew` is a condition on the
 * row at hand that spares looking for new answers. Nothing is new to a visitor, and nothing is joined for them.
 */
export function newnessColumns(viewer: Viewer | null, kind: ReadKind, item: Item): { columns: SQL; join: SQL } {
  if (!viewer) return { columns: sql`0 AS isNew, 0 AS newAnswers`, join: sql`` }
  const since = sql`coalesce(readings.read_at, ${viewer.newSince})`
  return {
    columns: sql`(readings.read_at IS NULL AND ${item.publishedAt} > ${viewer.newSince}
        AND ${item.authorId} IS NOT ${viewer.id}) AS isNew,
      CASE WHEN ${item.mayHaveNew(since)} THEN (SELECT count(*) FROM (
        SELECT 1 FROM answers WHERE answers.subject_kind = ${kind} AND answers.subject_id = ${item.id}
          AND answers.answered_at > ${since} AND answers.author_id <> ${viewer.id} AND answers.withdrawn_at IS NULL
        LIMIT ${mostCounted + 1}
      )) ELSE 0 END AS newAnswers`,
    join: sql`LEFT JOIN readings
      ON readings.person_id = ${viewer.id} AND readings.kind = ${kind} AND readings.item_id = ${item.id}`,
  }
}
