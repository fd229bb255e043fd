import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { listClosedRounds } from '../rounds/list-closed-rounds.ts'
import type { Round } from '../rounds/round-state.ts'

/** A closed round with how far the group has come in answering it. */
export type ReviewInList = Round & { decided: number; needs: number; publishedAt: Date | null }

type Row = { id: string; decided: number; needs: number; publishedAt: number | null }

/** The closed rounds of all networks for the steering group, the latest first. Two queries. */
export async function listReviews(services: Services, limit: number): Promise<ReviewInList[]> {
  const rounds = await listClosedRounds(services, limit)
  const rows = await services.db.all<Row>(sql`
    SELECT value AS id, (SELECT published_at FROM reviews WHERE round_id = value) AS publishedAt,
      (SELECT count(*) FROM decisions WHERE round_id = value AND outcome IS NOT NULL) AS decided,
      (SELECT count(*) FROM round_needs WHERE round_id = value) AS needs
    FROM json_each(${JSON.stringify(rounds.map(round => round.id))})`)
  const of = new Map(rows.map(row => [row.id, row]))
  return rounds.map(round => {
    const { decided = 0, needs = 0, publishedAt = null } = of.get(round.id) ?? {}
    return { ...round, decided, needs, publishedAt: publishedAt === null ? null : new Date(publishedAt) }
  })
}
