import { and, eq, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { threads } from './schema.ts'

/**
 * Withdraws one's own thread with its answers; a note stays at its address. Doing it again changes nothing. Returns
 * whether there is one.
 */
export async function withdrawThread({ db, now }: Services, author: Viewer, id: string): Promise<boolean> {
  const mine = and(eq(threads.id, id), eq(threads.authorId, author.id))
  const at = sql`coalesce(${threads.withdrawnAt}, ${now().getTime()})`
  const withdrawn = await db.update(threads).set({ withdrawnAt: at }).where(mine).returning({ id: threads.id })
  return withdrawn.length > 0
}
