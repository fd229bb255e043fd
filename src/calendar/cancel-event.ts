import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import type { Event } from './find-event.ts'
import { whyNotCancel } from './policy.ts'
import { events } from './schema.ts'

type Answer = { ok: true } | { ok: false; refusal: 'not_yours' }

/** Cancels an event; it stays in the calendar as cancelled. Cancelling again changes nothing. */
export async function cancelEvent({ db, now }: Services, canceller: Viewer, event: Event): Promise<Answer> {
  const refusal = whyNotCancel(canceller, event)
  if (refusal) return { ok: false, refusal }
  await db
    .update(events)
    .set({ cancelledAt: now(), updatedAt: now(), sequence: sql`${events.sequence} + 1` })
    .where(and(eq(events.id, event.id), isNull(events.cancelledAt)))
  return { ok: true }
}
