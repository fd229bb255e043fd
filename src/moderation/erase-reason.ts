import { and, eq, ne, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { type PostKind, reports } from './schema.ts'

/**
 * Empties what somebody wrote when they reported a post; that they did, and why, stays. Doing it again changes nothing.
 * Returns whether there is such a report of the post.
 */
export async function eraseReason(
  services: Services,
  coordinator: Viewer,
  post: { kind: PostKind; id: string },
  reportId: string,
): Promise<boolean> {
  const { db } = services
  const meant = and(eq(reports.id, reportId), eq(reports.kind, post.kind), eq(reports.itemId, post.id))
  const written = and(meant, ne(reports.reason, ''))
  await db.writeTogether([
    auditEntry(
      services,
      { actorId: coordinator.id, action: 'reason_erased', subject: post },
      sql`EXISTS (SELECT 1 FROM reports WHERE ${written})`,
    ),
    db.update(reports).set({ reason: '' }).where(written),
  ])
  await db.forgetDeleted()
  const [report] = await db.select({ id: reports.id }).from(reports).where(meant)
  return report !== undefined
}
