import { eventText } from '../calendar/list-event-texts.ts'
import { eventNeeds, events } from '../calendar/schema.ts'
import { type Clock, type Day, fromHelsinki, helsinkiParts, parseTime, weekdayOf } from '../i18n/dates.ts'
import type { Database, Statement } from '../platform/db/database.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import { indexText } from '../text-index/index-text.ts'
import { addressed, said } from './post-statements.ts'
import type { DemoEvent } from './read-demo.ts'

const dayLength = 86_400_000
const daysOff = new Set(['1.1.', '6.1.', '1.5.', '6.12.', '24.12.', '25.12.', '26.12.', '31.12.'])

/** Events around today, moved to working days; one of several days begins early in the week. */
export function eventStatements(db: Database, list: DemoEvent[], now: Date): Statement[] {
  const ago = (days: number) => new Date(now.getTime() - days * dayLength)
  return list.flatMap(event => {
    const { id, title, description, kind, place, link, language } = event
    const text = { id, title, place, language, descriptionHtml: renderMarkdown(description) }
    const first = workingDay(now, event.day_offset, event.days)
    const last = plusDays(first, event.days - 1)
    const wholeDay = event.start === null
    const published = ago(Math.max(2, 30 - event.day_offset))
    return [
      db.insert(events).values({
        ...{ ...text, description, kind, link, wholeDay },
        ...{ networkId: event.network, authorId: event.author },
        startsAt: instant(first, wholeDay ? '0.00' : event.start),
        endsAt: wholeDay ? instant(plusDays(last, 1), '0.00') : instant(last, event.end ?? event.start),
        ...{ startDay: dayId(first), endDay: dayId(last), ...addressed(event.audience) },
        ...{ publishedAt: published, updatedAt: published, cancelledAt: event.cancelled ? ago(1) : null },
        sequence: event.cancelled ? 1 : 0,
      }),
      ...event.needs.map(needNumber => db.insert(eventNeeds).values({ eventId: id, needNumber })),
      indexText(db, eventText(text)),
      ...said(db, { kind: 'event', id }, event.comments, ago),
    ]
  })
}

function workingDay(now: Date, offset: number, days: number): Day {
  let day = plusDays(helsinkiParts(now), offset)
  while (weekdayOf(day) + days - 1 > 5 || daysOff.has(`${day.day}.${day.month}.`)) day = plusDays(day, 1)
  return day
}

function plusDays({ year, month, day }: Day, days: number): Day {
  const moved = new Date(Date.UTC(year, month - 1, day + days))
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

function instant(day: Day, time: string | null): Date {
  const clock: Clock = parseTime(time ?? '') ?? { hour: 9, minute: 0 }
  const found = fromHelsinki({ ...day, ...clock })
  return found.ok ? found.date : new Date(Date.UTC(day.year, day.month - 1, day.day, 9))
}

function dayId({ year, month, day }: Day) {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
