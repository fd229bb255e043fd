import { and, eq, ne, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Services } from '../platform/services.ts'
import { feedback } from './schema.ts'

/**
 * Empties feedback that holds what should not be kept, such as something about a client, with the address of its sender.
 * That it came, and the answer to it, stay. Erasing twice changes nothing.
 */
export async function eraseFeedback(services: Services, actorId: string, id: string): Promise<void> {
  const { db } = services
  const written = and(eq(feedback.id, id), ne(feedback.body, ''))
  await db.writeTogether([
    auditEntry(
      services,
      { actorId, action: 'feedback_erased', subject: { kind: 'feedback', id } },
      sql`EXISTS (SELECT 1 FROM feedback WHERE ${written})`,
    ),
    db.update(feedback).set({ body: '', page: '', email: '', mailDueAt: null }).where(written),
  ])
  await db.forgetDeleted()
}
