import type { Event } from '../../src/calendar/find-event.ts'
import { audienceText } from '../audiences/audience-field.tsx'
import type { PageContext } from '../page.ts'
import { weekText, whenText } from './when-text.ts'

/** When and where an event is, who organises it and whom it is for. */
export function EventDetails({ page, event }: { page: PageContext; event: Event }) {
  const { t, names, paths } = page
  const { calendar } = t
  return (
    <section class="section" aria-labelledby="details">
      <h2 class="sr-only" id="details">
        {calendar.details}
      </h2>
      <dl class="definition">
        <dt>{calendar.when}</dt>
        <dd>
          <strong>{whenText(page, event)}</strong> <span class="event-note">{weekText(page, event)}</span>
        </dd>
        {event.place && (
          <>
            <dt>{calendar.fields.place}</dt>
            <dd lang={event.language}>{event.place}</dd>
          </>
        )}
        {event.link && (
          <>
            <dt>{calendar.fields.link}</dt>
            <dd>
              <a href={event.link} rel="noopener noreferrer">
                {event.link.replace(/^(https?:\/\/|mailto:)/i, '')}
              </a>
            </dd>
          </>
        )}
        <dt>{calendar.organiser}</dt>
        <dd>
          <a href={paths.network(event.networkId)}>{names.networks[event.networkId]}</a>
        </dd>
        {event.needs.length > 0 && (
          <>
            <dt>{calendar.needs(event.needs.length)}</dt>
            {event.needs.map(number => (
              <dd>
                <a href={paths.need(number)}>{`${number}. ${names.needs[number]}`}</a>
              </dd>
            ))}
          </>
        )}
        <dt>{calendar.audience}</dt>
        <dd>{audienceText(page, event) ?? t.audiences.shown.all}</dd>
      </dl>
    </section>
  )
}
