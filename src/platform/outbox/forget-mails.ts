import { sql } from 'drizzle-orm'
import type { Services } from '../services.ts'

const keptDays = 60

/** Forgets mails that ended long ago, when nothing could have them written again. */
export async function forgetMails({ db, now }: Services): Promise<void> {
  const before = now().getTime() - keptDays * 86_400_000
  await db.all(sql`DELETE FROM outbox WHERE ended_at IS NOT NULL AND ended_at < ${before} RETURNING key`)
}
