import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { type PostKind, reports } from './schema.ts'

/** Closes the reports of a post the coordinator has read; the post stays. Doing it again changes nothing. */
export async function keepPost(
  services: Services,
  coordinator: Viewer,
  post: { kind: PostKind; id: string },
  until: Date,
): Promise<void> {
  const { db, now } = services
  const read = and(
    eq(reports.kind, post.kind),
    eq(reports.itemId, post.id),
    isNull(reports.handledAt),
    lte(reports.reportedAt, until),
  )
  await db.writeTogether([
    auditEntry(
      services,
      { actorId: coordinator.id, action: 'report_kept', subject: post },
      sql`EXISTS (SELECT 1 FROM reports WHERE ${read})`,
    ),
    db.update(reports).set({ handledAt: now(), handledBy: coordinator.id, outcome: 'kept' }).where(read),
  ])
}
