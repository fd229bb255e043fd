import { and, eq, or, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { otherManager } from './other-manager.ts'
import { people } from './schema.ts'

type Answer = { ok: true } | { ok: false; refusal: 'last_manager' }

/**
 * Gives a person another role; a trigger ends their sessions. Refuses what would leave nobody who manages people.
 * Whoever calls has found the person.
 */
export async function changeRole({ db }: Services, personId: string, roleId: string): Promise<Answer> {
  const manages = sql`EXISTS (
    SELECT 1 FROM role_capabilities WHERE role_id = ${roleId} AND capability = 'manage_people'
  )`
  const changed = await db
    .update(people)
    .set({ roleId })
    .where(and(eq(people.id, personId), or(manages, otherManager(personId))))
    .returning({ id: people.id })
  return changed.length > 0 ? { ok: true } : { ok: false, refusal: 'last_manager' }
}
