import { sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { sha256 } from '../ids.ts'
import type { Limits } from './limits.ts'
import { countedActs } from './schema.ts'

/** Limits counted in the database, for Workers, where no process serves everybody. */
export function storedLimits(db: Database): Limits {
  return {
    async allows(key, most, windowMs, now) {
      const time = now.getTime()
      const hash = await sha256(key)
      // The statement counts for itself, so that requests at once cannot pass the limit.
      const counted = await db
        .insert(countedActs)
        .select(
          sql`SELECT ${hash}, ${time + windowMs} WHERE (
            SELECT count(*) FROM counted_acts WHERE key_hash = ${hash} AND expires_at > ${time}
          ) < ${most}`,
        )
        .returning({ hash: countedActs.keyHash })
      return counted.length > 0
    },
  }
}
