import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { ifNamed, shownId, shownName } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'
import type { Ground, PostKind } from './schema.ts'

export type Report = {
  id: string
  ground: Ground
  /** Empty once the post is erased. */
  reason: string
  language: Language
  /** All null when a visitor reported it; of an anonymised account only the role is left. */
  reporterId: string | null
  reporterName: string | null
  roleId: string | null
  networkId: string | null
  at: Date
  handledAt: Date | null
  outcome: 'erased' | 'kept' | null
}

type Row = Omit<Report, 'at' | 'handledAt'> & { at: number; handledAt: number | null }

const most = 100

/** The reports of a post: those that wait first, the newest first; a hundred at most. */
export async function listReportsOf(
  { db }: Services,
  viewer: Viewer,
  post: { kind: PostKind; id: string },
): Promise<Report[]> {
  const rows = await db.all<Row>(sql`
    SELECT reports.id, ground, reason, reports.language, ${shownId(viewer)} AS reporterId,
      ${shownName(viewer)} AS reporterName, people.role_id AS roleId, ${ifNamed('home_network_id')} AS networkId, reported_at AS at, handled_at AS handledAt, outcome
    FROM reports LEFT JOIN people ON people.id = reported_by WHERE kind = ${post.kind} AND item_id = ${post.id}
    ORDER BY handled_at IS NOT NULL, reported_at DESC, reports.id LIMIT ${most}`)
  return rows.map(row => ({
    ...row,
    at: new Date(row.at),
    handledAt: row.handledAt === null ? null : new Date(row.handledAt),
  }))
}
