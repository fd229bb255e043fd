import { eq, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import type { EventForm } from './event-form.ts'
import { eventValues, needsOf } from './event-values.ts'
import type { Event } from './find-event.ts'
import { whyNotEdit } from './policy.ts'
import { eventNeeds, events } from './schema.ts'

type Answer = { ok: true } | { ok: false; refusal: 'not_yours' | 'event_cancelled' }

/** Changes an event; its sequence number tells calendars that have it already. */
export async function editEvent({ db, now }: Services, editor: Viewer, event: Event, form: EventForm): Promise<Answer> {
  const refusal = whyNotEdit(editor, event)
  if (refusal) return { ok: false, refusal }
  try {
    await db.writeTogether([
      db
        .update(events)
        .set({ ...eventValues(form), updatedAt: now(), sequence: sql`${events.sequence} + 1` })
        .where(eq(events.id, event.id)),
      db.delete(eventNeeds).where(eq(eventNeeds.eventId, event.id)),
      ...needsOf(form).map(needNumber => db.insert(eventNeeds).values({ eventId: event.id, needNumber })),
    ])
  } catch (error) {
    const cancelled = refusalIn(error, ['event_cancelled'])
    if (cancelled) return { ok: false, refusal: cancelled }
    throw error
  }
  return { ok: true }
}
