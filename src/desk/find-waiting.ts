import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'

/** How much of something waits, and the time that matters most: since when, or until when. */
export type Waiting = { count: number; first: Date | null }

type Row = { kind: 'reports' | 'feedback' | 'invitations'; count: number; first: number | null }

/**
 * What waits for whoever manages people: reported posts since the oldest report, feedback until the first answer is
 * due, invitations until the first one ends. One query.
 */
export async function findWaiting({ db, now }: Services): Promise<Record<Row['kind'], Waiting>> {
  const rows = await db.all<Row>(sql`
    SELECT 'reports' AS kind, count(DISTINCT kind || ' ' || item_id) AS count, min(reported_at) AS first
    FROM reports WHERE handled_at IS NULL
    UNION ALL SELECT 'feedback', count(*), min(due_at) FROM feedback WHERE answered_at IS NULL
    UNION ALL SELECT 'invitations', count(*), min(expires_at) FROM invitations WHERE expires_at > ${now().getTime()}`)
  const of = (kind: Row['kind']): Waiting => {
    const row = rows.find(each => each.kind === kind)
    return { count: row?.count ?? 0, first: row?.first ? new Date(row.first) : null }
  }
  return { reports: of('reports'), feedback: of('feedback'), invitations: of('invitations') }
}
