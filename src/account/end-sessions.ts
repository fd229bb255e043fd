import { and, eq, ne } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { sessions } from '../sign-in/schema.ts'

/** Ends one of a person's own sessions. Returns whether there was one to end. */
export async function endOwnSession({ db }: Services, personId: string, id: string): Promise<boolean> {
  const ended = await db
    .delete(sessions)
    .where(and(eq(sessions.userId, personId), eq(sessions.id, id)))
    .returning({ id: sessions.id })
  return ended.length > 0
}

/** Ends every session of a person except the present one. */
export async function endOtherSessions({ db }: Services, personId: string, presentId: string): Promise<void> {
  await db.delete(sessions).where(and(eq(sessions.userId, personId), ne(sessions.id, presentId)))
}
