import { and, eq, isNull } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { practices } from './schema.ts'

/** Withdraws one's own practice; a note stays at its address. Doing it again changes nothing. */
export async function withdrawPractice({ db, now }: Services, author: Viewer, id: string): Promise<void> {
  const mine = and(eq(practices.id, id), eq(practices.authorId, author.id), isNull(practices.withdrawnAt))
  await db.update(practices).set({ withdrawnAt: now() }).where(mine)
}
