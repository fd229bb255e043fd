import { sql } from 'drizzle-orm'
import type { Forum } from '../support/forum.ts'

/** What the audit log tells of these actions, oldest first: who, about what, and the details. */
export async function audited(forum: Forum, action: string): Promise<string[]> {
  const rows = await forum.db.all<{ actor: string; subject: string; details: string }>(sql`
    SELECT actor_id AS actor, subject_kind || ' ' || subject_id AS subject, details FROM audit_entries
    WHERE action = ${action} ORDER BY id`)
  return rows.map(row => [row.actor, row.subject, ...(row.details === '{}' ? [] : [row.details])].join(' '))
}
