import { may, type Viewer } from '../people/find-viewer.ts'

type Owned = { authorId: string; cancelledAt: Date | null }

/** The reason why somebody may not edit an event, or null: its author and the coordinator may, until it is cancelled. */
export function whyNotEdit(viewer: Viewer | null, event: Owned): 'not_yours' | 'event_cancelled' | null {
  return whyNotCancel(viewer, event) ?? (event.cancelledAt ? 'event_cancelled' : null)
}

/** The reason why somebody may not cancel an event, or null. Cancelling twice changes nothing. */
export function whyNotCancel(viewer: Viewer | null, { authorId }: Owned): 'not_yours' | null {
  return viewer && (viewer.id === authorId || may(viewer, 'manage_people')) ? null : 'not_yours'
}
