import { and, desc, eq, gt } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { sessions } from '../sign-in/schema.ts'

const most = 50

/** The living sessions of a person, the latest opened first. */
export async function listSessions({ db, now }: Services, personId: string) {
  return db
    .select({ id: sessions.id, openedAt: sessions.openedAt, device: sessions.device })
    .from(sessions)
    .where(and(eq(sessions.userId, personId), gt(sessions.expiresAt, Math.floor(now().getTime() / 1000))))
    .orderBy(desc(sessions.openedAt), sessions.id)
    .limit(most)
}
