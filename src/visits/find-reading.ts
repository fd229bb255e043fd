import { sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { ReadKind } from './schema.ts'

/** How far somebody has read a thread or a practice, in milliseconds. */
export type Reading = {
  /** Null when they have not opened it while it held anything new. */
  readAt: number | null
  /** Answers by others given after this are new to them. */
  newAfter: number
  /** The first of those. */
  first: { id: string; at: number } | null
}

/** How far a viewer has read what they may see, and the first answer that is new to them; null for visitors. One query. */
export async function findReading(
  { db }: Services,
  viewer: Viewer | null,
  kind: ReadKind,
  id: string,
): Promise<Reading | null> {
  if (!viewer) return null
  const [row] = await db.all<{ readAt: number | null; first: string | null }>(sql`
    WITH reading AS (
      SELECT (
        SELECT read_at FROM readings WHERE person_id = ${viewer.id} AND kind = ${kind} AND item_id = ${id}
      ) AS read_at
    )
    SELECT read_at AS readAt, (
      SELECT json_object('id', answers.id, 'at', answered_at) FROM answers
      WHERE subject_kind = ${kind} AND subject_id = ${id} AND answered_at > coalesce(read_at, ${viewer.newSince})
        AND author_id <> ${viewer.id} AND withdrawn_at IS NULL
      ORDER BY answered_at, answers.id LIMIT 1
    ) AS first
    FROM reading`)
  const readAt = row?.readAt ?? null
  return { readAt, newAfter: readAt ?? viewer.newSince, first: row?.first ? JSON.parse(row.first) : null }
}
