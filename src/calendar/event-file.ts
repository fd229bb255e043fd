import type { Messages } from '../i18n/messages.ts'
import type { Paths } from '../paths.ts'
import type { Names } from '../people/find-names.ts'
import { eventIcs } from './event-ics.ts'
import type { Event } from './find-event.ts'

type Words = { t: Messages; names: Names; paths: Paths; origin: string }

/** An event as a file for a calendar of one's own. It names the organising network and nobody. */
export function eventFile(event: Event, { t, names, paths, origin }: Words): { name: string; text: string } {
  const text = eventIcs(
    {
      ...event,
      place: event.place || null,
      link: event.link || null,
      cancelled: event.cancelledAt !== null,
      organiserName: names.networks[event.networkId] ?? '',
      url: origin + paths.event(event.id),
      kindText: t.calendar.kinds[event.kind],
    },
    { host: new URL(origin).hostname, serviceName: names.service },
  )
  return { name: `${plainName(event.title) || event.id}-${event.startDay}.ics`, text }
}

/** Letters that every file system and header takes. */
function plainName(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}
