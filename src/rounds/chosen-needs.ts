import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { NeedsFrom } from './round-plan.ts'

/**
 * The numbers of the needs a round would be about if it were opened now, in order: all, those whose level the networks'
 * ballots decided so in an earlier round, or a list. Needs that are no more, and an annulled round, give none.
 */
export async function chosenNeeds({ db }: Services, needs: NeedsFrom): Promise<number[]> {
  const condition =
    needs.from === 'all'
      ? sql`1 = 1`
      : needs.from === 'list'
        ? sql`number IN (SELECT value FROM json_each(${JSON.stringify(needs.numbers)}))`
        : sql`number IN (
            SELECT told.value ->> 'need' FROM rounds r
            JOIN round_results n ON n.round_id = r.id AND n.voice = 'network', json_each(n.result, '$.needs') told
            WHERE r.id = ${needs.roundId} AND r.sealed_at IS NOT NULL AND r.annulled_at IS NULL
              AND told.value ->> 'level' = ${needs.level})`
  const rows = await db.all<{ number: number }>(sql`SELECT number FROM needs WHERE ${condition} ORDER BY number`)
  return rows.map(row => row.number)
}
