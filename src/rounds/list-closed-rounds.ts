import { type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { type RoundRow, readRound, roundColumns, roundSight } from './round-columns.ts'
import type { Round } from './round-state.ts'
import { sealDueRounds } from './seal-round.ts'

/** Where a page of closed rounds ends: the closing time and the id of its last round. */
export type RoundCursor = { time: number; id: string }

/** Rounds of all networks whose results can be read, the latest first. */
export function listClosedRounds(services: Services, limit: number): Promise<Round[]> {
  return listRows(services, limit, sql`sealed_at IS NOT NULL AND annulled_at IS NULL AND ${roundSight(null)}`)
}

/** All rounds that are over and that a viewer may know of, annulled ones too, the latest first, from a cursor on. */
export function listPastRounds(
  services: Services,
  viewer: Viewer | null,
  limit: number,
  before?: RoundCursor,
): Promise<Round[]> {
  const from = before ? sql`AND (closes_at, id) < (${before.time}, ${before.id})` : sql``
  const over = sql`(sealed_at IS NOT NULL OR annulled_at IS NOT NULL) AND ${roundSight(viewer)} ${from}`
  return listRows(services, limit, over)
}

async function listRows(services: Services, limit: number, condition: SQL): Promise<Round[]> {
  await sealDueRounds(services)
  const rows = await services.db.all<RoundRow>(sql`
    SELECT ${roundColumns} FROM rounds r WHERE ${condition} ORDER BY closes_at DESC, id DESC LIMIT ${limit}`)
  return rows.map(row => readRound(row, services.now()))
}
