import { and, eq } from 'drizzle-orm'
import { type Published, publishedBefore } from '../drafts/published.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import { idFrom } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { indexText } from '../text-index/index-text.ts'
import type { EventForm } from './event-form.ts'
import { eventValues, needsOf } from './event-values.ts'
import { eventText } from './list-event-texts.ts'
import { eventNeeds, events } from './schema.ts'

const texts = { title: events.title, description: events.description, place: events.place, link: events.link }

/** Puts an event into the calendar. Returns its id; a form sent twice adds one event. */
export async function publishEvent(services: Services, author: Viewer, form: EventForm): Promise<Published> {
  const { db, now } = services
  const id = idFrom(form.token)
  const at = now()
  const values = { id, ...eventValues(form) }
  try {
    await db.writeTogether([
      db.insert(events).values({ ...values, authorId: author.id, publishedAt: at, updatedAt: at }),
      ...needsOf(form).map(needNumber => db.insert(eventNeeds).values({ eventId: id, needNumber })),
      indexText(db, eventText(values)),
    ])
  } catch (error) {
    if (!refusalIn(error, ['events.id'])) throw error
    const mine = and(eq(events.id, id), eq(events.authorId, author.id))
    const [sent] = await db.select(texts).from(events).where(mine)
    const { title, description, place, link } = form
    return sent
      ? publishedBefore(id, sent, { title, description, place, link })
      : publishEvent(services, author, { ...form, token: '' })
  }
  return { ok: true, id }
}
