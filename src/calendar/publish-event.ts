import type { Viewer } from '../people/find-viewer.ts'
import { newId } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import type { EventForm } from './event-form.ts'
import { eventValues, needsOf } from './event-values.ts'
import { eventNeeds, events } from './schema.ts'

/** Puts an event into the calendar. Returns its id. */
export async function publishEvent({ db, now }: Services, author: Viewer, form: EventForm): Promise<string> {
  const id = newId()
  const at = now()
  await db.writeTogether([
    db.insert(events).values({ id, ...eventValues(form), authorId: author.id, publishedAt: at, updatedAt: at }),
    ...needsOf(form).map(needNumber => db.insert(eventNeeds).values({ eventId: id, needNumber })),
  ])
  return id
}
