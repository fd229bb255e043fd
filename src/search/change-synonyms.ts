import { and, eq, ne, type SQL, sql } from 'drizzle-orm'
import { auditEntry } from '../audit/audit-entry.ts'
import { idFrom } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { searchSynonyms } from './schema.ts'

/** Words as they are stored. */
const joined = (words: string[]) => words.join(', ')

/**
 * Adds a group of words that mean the same, from the next search on; a form sent twice adds one. Returns its id, and
 * whether it has these words now: not when the form had already added it with others.
 */
export async function addSynonyms(
  services: Services,
  actorId: string,
  { token, words }: { token: string; words: string[] },
): Promise<{ id: string; isAsSent: boolean }> {
  const { db } = services
  const id = idFrom(token)
  await db.writeTogether([
    told(services, actorId, {
      id,
      what: 'added',
      when: sql`NOT EXISTS (SELECT 1 FROM search_synonyms WHERE id = ${id})`,
    }),
    db
      .insert(searchSynonyms)
      .values({ id, words: joined(words) })
      .onConflictDoNothing(),
  ])
  return { id, isAsSent: await hasWords(services, id, words) }
}

/**
 * Gives a group other words. Returns whether it has them now: not when somebody has given it yet others since the
 * revision the form was filled from, or has removed it.
 */
export async function changeSynonyms(
  services: Services,
  actorId: string,
  { id, revision, words }: { id: string; revision: number; words: string[] },
): Promise<boolean> {
  const { db } = services
  const wanted = joined(words)
  const differs = and(
    eq(searchSynonyms.id, id),
    eq(searchSynonyms.revision, revision),
    ne(searchSynonyms.words, wanted),
  )
  await db.writeTogether([
    told(services, actorId, {
      id,
      what: 'changed',
      when: sql`EXISTS (SELECT 1 FROM search_synonyms WHERE ${differs})`,
    }),
    db
      .update(searchSynonyms)
      .set({ words: wanted, revision: sql`${searchSynonyms.revision} + 1` })
      .where(differs),
  ])
  return hasWords(services, id, words)
}

/** Removes a group; its words then find only themselves. */
export async function removeSynonyms(services: Services, actorId: string, id: string): Promise<void> {
  const { db } = services
  await db.writeTogether([
    told(services, actorId, {
      id,
      what: 'removed',
      when: sql`EXISTS (SELECT 1 FROM search_synonyms WHERE id = ${id})`,
    }),
    db.delete(searchSynonyms).where(eq(searchSynonyms.id, id)),
  ])
}

async function hasWords({ db }: Services, id: string, words: string[]): Promise<boolean> {
  const [group] = await db.select({ words: searchSynonyms.words }).from(searchSynonyms).where(eq(searchSynonyms.id, id))
  return group?.words === joined(words)
}

type Told = { id: string; what: 'added' | 'changed' | 'removed'; when: SQL }

function told(services: Services, actorId: string, { id, what, when }: Told) {
  const entry = { actorId, action: 'synonyms_changed', subject: { kind: 'synonyms', id }, details: { what } } as const
  return auditEntry(services, entry, when)
}
