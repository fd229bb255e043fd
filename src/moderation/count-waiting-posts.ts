import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'

/** How many posts have reports that wait. With the plus signs it reads the index of those, not that of all reports. */
export async function countWaitingPosts({ db }: Services): Promise<number> {
  const [row] = await db.all<{ count: number }>(sql`
    SELECT count(*) AS count FROM (SELECT DISTINCT +kind, +item_id FROM reports WHERE handled_at IS NULL)`)
  return row?.count ?? 0
}
