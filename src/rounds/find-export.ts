import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'

/** The canonical file of one voice of a sealed round, or null when there is none to give. */
export async function findExport(
  { db }: Services,
  roundId: string,
  voice: 'network' | 'personal',
): Promise<string | null> {
  const [row] = await db.all<{ export: string }>(sql`
    SELECT export FROM round_results JOIN rounds ON rounds.id = round_results.round_id
    WHERE round_id = ${roundId} AND voice = ${voice} AND annulled_at IS NULL
      AND json_extract(result, '$.needs') IS NOT NULL`)
  return row?.export ?? null
}
