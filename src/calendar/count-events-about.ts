import { count } from 'drizzle-orm'
import { sightOf } from '../audiences/sight-of.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { unlessChanged } from '../platform/db/unless-changed.ts'
import type { Services } from '../platform/services.ts'
import { type About, aboutCondition } from './about-condition.ts'
import { events } from './schema.ts'

/** How many events about something a viewer may see, past and cancelled ones too. */
export async function countEventsAbout(services: Services, viewer: Viewer | null, about: About): Promise<number> {
  const key = `countEventsAbout ${sightOf(viewer)} ${JSON.stringify(about)}`
  return unlessChanged(services.db, ['events'], key, () => readCount(services, viewer, about))
}

async function readCount({ db }: Services, viewer: Viewer | null, about: About): Promise<number> {
  const [row] = await db.select({ number: count() }).from(events).where(aboutCondition(viewer, about))
  return row?.number ?? 0
}
