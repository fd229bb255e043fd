import { audienceValue } from '../audiences/audience-form.ts'
import { typedDay, typedTime } from '../i18n/dates.ts'
import type { Submitted } from '../platform/forms.ts'
import type { Event } from './find-event.ts'
import { storedDay } from './stored-day.ts'

/** An event as its author would type it, to fill the form with. */
export function typedEvent(event: Event): Submitted {
  const { title, description, kind, place, link, language, wholeDay, startsAt, endsAt, startDay, endDay } = event
  return {
    ...{ title, description, kind, place, link, language },
    whole_day: wholeDay ? '1' : '',
    start_day: typedDay(storedDay(startDay)),
    start_time: wholeDay ? '' : typedTime(startsAt),
    end_day: startDay === endDay ? '' : typedDay(storedDay(endDay)),
    end_time: wholeDay || endsAt.getTime() === startsAt.getTime() ? '' : typedTime(endsAt),
    'needs[]': event.needs.map(String),
    network: event.networkId,
    audience: audienceValue(event),
    revision: String(event.sequence),
  }
}
