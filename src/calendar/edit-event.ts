import { eq } from 'drizzle-orm'
import { endDraftAt } from '../drafts/discard-draft.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { indexText } from '../text-index/index-text.ts'
import { changedFields } from '../versions/changed-fields.ts'
import type { Stored } from '../versions/edited.ts'
import { editRefusals, nextRevision } from '../versions/next-revision.ts'
import type { EventForm } from './event-form.ts'
import { eventValues, needsOf } from './event-values.ts'
import { type Event, findEvent } from './find-event.ts'
import { eventText } from './list-event-texts.ts'
import { whyNotEdit } from './policy.ts'
import { eventNeeds, events } from './schema.ts'
import { typedEvent } from './typed-event.ts'

type Answer =
  | { ok: true }
  | { ok: false; refusal: 'not_yours' | 'event_cancelled' }
  | { ok: false; refusal: 'edited_meanwhile'; stored: Stored }

/**
 * Changes an event; its sequence number tells calendars that have it already, and editors that somebody saved first. A
 * form that changes nothing, as one sent twice, is saved already.
 */
export async function editEvent(services: Services, editor: Viewer, event: Event, form: EventForm): Promise<Answer> {
  const { db, now } = services
  const refusal = whyNotEdit(editor, event)
  if (refusal) return { ok: false, refusal }
  const values = eventValues(form)
  const sent = typedEvent({ ...event, ...values, needs: needsOf(form) })
  if (changedFields(typedEvent(event), sent).length === 0) return { ok: true }
  try {
    await db.writeTogether([
      db
        .update(events)
        .set({ ...values, updatedAt: now(), sequence: nextRevision(events.sequence, form.revision) })
        .where(eq(events.id, event.id)),
      db.delete(eventNeeds).where(eq(eventNeeds.eventId, event.id)),
      ...needsOf(form).map(needNumber => db.insert(eventNeeds).values({ eventId: event.id, needNumber })),
      indexText(db, eventText({ ...values, id: event.id })),
      endDraftAt(db, editor.id, `/calendar/${event.id}/edit`),
    ])
  } catch (error) {
    if (!refusalIn(error, editRefusals)) throw error
    const stored = await findEvent(services, editor, event.id)
    if (!stored || stored.cancelledAt) return { ok: false, refusal: 'event_cancelled' }
    const changed = changedFields(typedEvent(stored), sent)
    if (changed.length === 0) return { ok: true }
    const { sequence: revision, updatedAt: savedAt } = stored
    return { ok: false, refusal: 'edited_meanwhile', stored: { revision, savedAt, changed } }
  }
  return { ok: true }
}
