import type { Messages } from '../i18n/messages.ts'
import type { Paths } from '../paths.ts'
import type { Names } from '../people/find-names.ts'
import { type CalendarEvent, eventIcs, feedIcs } from './event-ics.ts'
import type { events } from './schema.ts'

type Words = { t: Messages; names: Names; paths: Paths; origin: string }
type Event = typeof events.$inferSelect

/** An event as a file for a calendar of one's own. It names the organising network and nobody. */
export function eventFile(event: Event, words: Words): { name: string; text: string } {
  const text = eventIcs(asWritten(event, words), makerOf(words))
  return { name: `${plainName(event.title) || event.id}-${event.startDay}.ics`, text }
}

/** Many events as a calendar to follow; `name` is what calendars call it. */
export function feedFile(events: Event[], name: string, words: Words): string {
  return feedIcs(
    events.map(event => asWritten(event, words)),
    { ...makerOf(words), name },
  )
}

function makerOf({ origin, names }: Words) {
  return { host: new URL(origin).hostname, serviceName: names.service }
}

function asWritten(event: Event, { t, names, paths, origin }: Words): CalendarEvent {
  return {
    ...event,
    place: event.place || null,
    link: event.link || null,
    cancelled: event.cancelledAt !== null,
    organiserName: names.networks[event.networkId] ?? '',
    url: origin + paths.event(event.id),
    kindText: t.calendar.kinds[event.kind],
  }
}

/** Letters that every file system and header takes. */
function plainName(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}
