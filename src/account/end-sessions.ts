import { and, eq, ne, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
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

/** Ends every session of somebody, for whoever manages people; `manager` is who does it. */
export async function endSessionsOf(services: Services, manager: { id: string }, personId: string): Promise<void> {
  const { db } = services
  const entry = {
    actorId: manager.id,
    action: 'sessions_ended',
    subject: { kind: 'person', id: personId },
  } as const
  await db.writeTogether([
    auditEntry(services, entry, sql`EXISTS (SELECT 1 FROM sessions WHERE person_id = ${personId})`),
    db.delete(sessions).where(eq(sessions.userId, personId)),
  ])
}
