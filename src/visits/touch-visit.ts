import { sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { visits } from './schema.ts'
import { between, pause } from './visit-times.ts'

/**
 * Writes down, after the answer has left, that somebody is here: at most once in five minutes. After half an hour
 * without a page a new visit begins, and what was seen last becomes the end of the one before.
 */
export function touchVisit(services: Services, { id, seenAt }: Pick<Viewer, 'id' | 'seenAt'>): void {
  const at = services.now().getTime()
  if (seenAt === null || at - seenAt >= between) services.later(keepVisit(services, id, at))
}

async function keepVisit({ db }: Services, personId: string, at: number): Promise<void> {
  await db
    .insert(visits)
    .values({ personId, seenAt: new Date(at), beforeAt: new Date(at) })
    .onConflictDoUpdate({
      target: visits.personId,
      set: {
        beforeAt: sql`CASE WHEN ${at} - ${visits.seenAt} >= ${pause} THEN ${visits.seenAt} ELSE ${visits.beforeAt} END`,
        seenAt: sql`${at}`,
      },
      // Two pages opened at once are one.
      setWhere: sql`${at} - ${visits.seenAt} >= ${between}`,
    })
}
