import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

export type CalendarEvent = {
  id: string
  title: string
  description: string
  place: string | null
  link: string | null
  wholeDay: boolean
  startsAt: Date
  endsAt: Date
  /** First and last day as YYYY-MM-DD, both included; read for whole days only. */
  startDay: string
  endDay: string
  cancelled: boolean
  sequence: number
  updatedAt: Date
  organiserName: string
  url: string
  kindText: string
}

type Maker = { host: string; serviceName: string }

/**
 * An event as an iCalendar file (RFC 5545), to be served as text/calendar. The UID stays the same over changes, which
 * `sequence` and `updatedAt` tell apart. Times are in UTC: ical-generator prints TZID times by the machine's own zone,
 * and a local time cannot name the second of the hours repeated in October; as no event recurs, nothing is lost. Whole
 * days are dates without a zone. Throws on days or times that are none.
 */
export function eventIcs(event: CalendarEvent, opts: Maker): string {
  const calendar = emptyCalendar(opts)
  addEvent(calendar, event, opts)
  return `${calendar.toString()}\r\n`
}

/** Many events as one calendar that others follow; it asks to be read again every six hours. */
export function feedIcs(events: CalendarEvent[], opts: Maker & { name: string }): string {
  const calendar = emptyCalendar(opts)
  calendar
    .name(plain(opts.name))
    .method(ICalCalendarMethod.PUBLISH)
    .ttl(6 * 3600)
  for (const event of events) addEvent(calendar, event, opts)
  return `${calendar.toString()}\r\n`
}

function emptyCalendar({ host, serviceName }: Maker): ICalCalendar {
  return ical({ prodId: { company: plain(host), product: plain(serviceName) } })
}

function addEvent(calendar: ICalCalendar, event: CalendarEvent, opts: Maker): void {
  const added = calendar.createEvent({
    id: `${event.id}@${opts.host}`,
    sequence: event.sequence,
    stamp: event.updatedAt,
    lastModified: event.updatedAt,
    ...(event.wholeDay ? wholeDays(event) : times(event)),
    summary: plain(event.title),
    description: describe(event),
    location: plain(event.place ?? event.link ?? '') || null,
    url: event.url.replaceAll(',', '%2C').replaceAll(';', '%3B'),
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  added.createCategory({ name: plain(event.kindText) })
}

function times({ startsAt, endsAt }: CalendarEvent) {
  return { start: startsAt, end: endsAt > startsAt ? endsAt : null }
}

function wholeDays({ startDay, endDay }: CalendarEvent) {
  const end = new Date(`${endDay}T00:00:00Z`)
  end.setUTCDate(end.getUTCDate() + 1)
  return { allDay: true, start: new Date(`${startDay}T00:00:00Z`), end }
}

function describe({ kindText, organiserName, description, link, url }: CalendarEvent): string {
  const parts = [[kindText, organiserName].filter(Boolean).join(' · '), description.trim(), link, url]
  return plain(parts.filter(Boolean).join('\n\n'))
}

/** RFC 5545 allows no control characters but tab and the line breaks, which are escaped. */
function plain(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '')
}
