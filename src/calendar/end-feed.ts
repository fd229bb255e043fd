import { and, eq } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { calendarFeeds } from './schema.ts'

/** Ends one of a person's own addresses; whoever follows it gets nothing more. Another's, or none, stays as it is. */
export async function endFeed({ db }: Services, person: Viewer, id: string): Promise<void> {
  await db.delete(calendarFeeds).where(and(eq(calendarFeeds.tokenHash, id), eq(calendarFeeds.personId, person.id)))
}
