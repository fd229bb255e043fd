import { eq, sql } from 'drizzle-orm'
import { areaOf } from '../audit/audit-areas.ts'
import { auditEntries } from '../audit/schema.ts'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { invitations, signInLinks } from './schema.ts'

/** Takes an invitation back, with the links its address has asked for and not used. Doing it twice is one. */
export async function withdrawInvitation({ db, now }: Services, actor: Viewer, id: string): Promise<void> {
  await db.writeTogether([
    // In the order of the table's columns.
    db.insert(auditEntries).select(sql`
      SELECT NULL, ${now().getTime()}, ${actor.id}, 'invitation_withdrawn', ${areaOf('invitation_withdrawn')},
        'invitation', id, json_object('role', role_id, 'network', network_id) FROM invitations WHERE id = ${id}`),
    db
      .delete(signInLinks)
      .where(sql`used_at IS NULL AND email = (SELECT invitations.email FROM invitations WHERE id = ${id})`),
    db.delete(invitations).where(eq(invitations.id, id)),
  ])
}
