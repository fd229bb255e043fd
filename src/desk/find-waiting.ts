import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'

/** How much of something waits, and the time that matters most: since when, or until when. */
export type Waiting = { count: number; first: Date | null }

type Kind = 'clientData' | 'reports' | 'feedback' | 'invitations'

export type DeskWaiting = Record<Kind, Waiting>

type Row = { kind: Kind; count: number; first: number | null }

/**
 * What waits for whoever manages people: posts reported for a client's data and other reported posts since the oldest
 * report, feedback until the first answer is due, invitations until the first one ends. One query.
 */
export async function findWaiting({ db, now }: Services): Promise<DeskWaiting> {
  // With the plus signs it reads the index of what waits, not that of all reports.
  const rows = await db.all<Row>(sql`
    WITH posts AS (
      SELECT max(ground = 'client_data') AS urgent, min(reported_at) AS first
      FROM reports WHERE handled_at IS NULL GROUP BY +kind, +item_id
    )
    SELECT iif(urgent, 'clientData', 'reports') AS kind, count(*) AS count, min(first) AS first FROM posts GROUP BY urgent
    UNION ALL SELECT 'feedback', count(*), min(due_at) FROM feedback WHERE answered_at IS NULL
    UNION ALL SELECT 'invitations', count(*), min(expires_at) FROM invitations WHERE expires_at > ${now().getTime()}`)
  const of = (kind: Kind): Waiting => {
    const row = rows.find(each => each.kind === kind)
    return { count: row?.count ?? 0, first: row?.first ? new Date(row.first) : null }
  }
  return {
    ...{ clientData: of('clientData'), reports: of('reports') },
    ...{ feedback: of('feedback'), invitations: of('invitations') },
  }
}

/** How many of those somebody waits for an answer to: reported posts and feedback. */
export function countForOthers({ clientData, reports, feedback }: DeskWaiting): number {
  return clientData.count + reports.count + feedback.count
}
