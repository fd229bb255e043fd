import { and, eq } from 'drizzle-orm'
import type { Database, Statement } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { drafts } from './schema.ts'

/** Throws a person's own draft away. Doing it again changes nothing. */
export async function discardDraft({ db }: Services, person: { id: string }, id: string): Promise<void> {
  await db.delete(drafts).where(and(eq(drafts.personId, person.id), eq(drafts.id, id)))
}

/**
 * The statement that ends a person's draft of a change; it goes into the same `writeTogether` as the change. `place` is
 * the address of the edit form without language, such as `/practices/ID/edit`.
 */
export function endDraftAt(db: Pick<Database, 'delete'>, personId: string, place: string): Statement {
  return db.delete(drafts).where(and(eq(drafts.personId, personId), eq(drafts.place, place)))
}
