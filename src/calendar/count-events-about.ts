import { count } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { type About, aboutCondition } from './about-condition.ts'
import { events } from './schema.ts'

/** How many events about something a viewer may see, past and cancelled ones too. */
export async function countEventsAbout({ db }: Services, viewer: Viewer | null, about: About): Promise<number> {
  const [row] = await db.select({ number: count() }).from(events).where(aboutCondition(viewer, about))
  return row?.number ?? 0
}
