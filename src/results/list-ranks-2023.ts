import { asc, isNotNull } from 'drizzle-orm'
import { needs } from '../needs/schema.ts'
import type { Services } from '../platform/services.ts'

/** The needs whose place in the survey of 2023 is known. */
export async function listRanks2023({ db }: Services): Promise<{ need: number; rank: number }[]> {
  const rows = await db
    .select({ need: needs.number, rank: needs.rank2023 })
    .from(needs)
    .where(isNotNull(needs.rank2023))
    .orderBy(asc(needs.rank2023))
  return rows.flatMap(({ need, rank }) => (rank === null ? [] : [{ need, rank }]))
}
