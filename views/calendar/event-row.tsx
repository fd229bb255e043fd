import type { EventRowData } from '../../src/calendar/event-row.ts'
import { storedDay } from '../../src/calendar/stored-day.ts'
import { weekdayText } from '../../src/i18n/dates.ts'
import { audienceText } from '../audiences/audience-field.tsx'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { whenText } from './when-text.ts'

/** An event in a list: an `li` for a `<ul class="list">`, its title an h3. */
export function EventRow({ page, event }: { page: PageContext; event: EventRowData }) {
  const { t, names, paths, language } = page
  const day = storedDay(event.startDay)
  const where = event.place || (event.link && t.calendar.online)
  const notes = [names.networks[event.networkId], audienceText(page, event)].filter(Boolean)
  return (
    <li class="event">
      {/* The note says the day in words. */}
      <time class="event-tile" datetime={event.startDay} aria-hidden="true">
        <strong>{day.day}</strong>
        <span>{weekdayText(day, language)}</span>
      </time>
      <div class="event-body">
        <h3>
          <a href={paths.event(event.id)} lang={event.language}>
            {event.cancelledAt ? <s>{event.title}</s> : event.title}
          </a>
        </h3>
        <p class="event-note">{[t.calendar.kinds[event.kind], whenText(page, event)].join(' · ')}</p>
        <p class="event-note">
          {where && (
            <>
              <span lang={event.place ? event.language : undefined}>{where}</span> ·{' '}
            </>
          )}
          {notes.join(' · ')}
        </p>
        {event.cancelledAt && (
          <p>
            <StatusBadge tone="warning" label={t.calendar.cancelled} />
          </p>
        )}
      </div>
    </li>
  )
}
