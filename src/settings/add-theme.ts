import { sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import { themes } from '../needs/schema.ts'
import { idFrom } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import type { InThree } from './setting-kinds.ts'

type NewTheme = InThree & { token: string }

/** Adds a theme after the others. Returns its id; a form sent twice adds one. */
export async function addTheme(services: Services, actorId: string, { token, fi, sv, en }: NewTheme): Promise<string> {
  const { db } = services
  const id = idFrom(token)
  const place = sql`(SELECT coalesce(max(place), -1) + 1 FROM themes)`
  const entry = {
    actorId,
    action: 'theme_changed',
    subject: { kind: 'theme', id },
    details: { what: 'added' },
  } as const
  await db.writeTogether([
    auditEntry(services, entry, sql`NOT EXISTS (SELECT 1 FROM themes WHERE id = ${id})`),
    db.insert(themes).values({ id, fi, sv, en, place }).onConflictDoNothing(),
  ])
  return id
}
