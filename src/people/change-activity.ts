import { and, eq } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { otherManager } from './other-manager.ts'
import { people } from './schema.ts'

type Answer = { ok: true } | { ok: false; refusal: 'last_manager' }

/**
 * Ends or gives back a person's access; what they wrote stays, a trigger ends their sessions. Refuses what would leave
 * nobody who manages people. Whoever calls has found the person.
 */
export async function changeActivity({ db }: Services, personId: string, active: boolean): Promise<Answer> {
  const changed = await db
    .update(people)
    .set({ active })
    .where(and(eq(people.id, personId), active ? undefined : otherManager(personId)))
    .returning({ id: people.id })
  return changed.length > 0 ? { ok: true } : { ok: false, refusal: 'last_manager' }
}
