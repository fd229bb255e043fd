import type { Entry, Month, Months } from '../../src/calendar/lay-out-months.ts'
import { dayText, isoText, monthText } from '../../src/i18n/dates.ts'
import type { PageContext } from '../page.ts'
import { EventRow } from './event-row.tsx'

/** The flow of days: what goes on now, then month by month, with week numbers and holidays between the events. */
export function MonthList({ page, ongoing, months }: Months & { page: PageContext }) {
  return (
    <>
      {ongoing.length > 0 && (
        <section class="section month" aria-labelledby="ongoing">
          <h2 id="ongoing">{page.t.calendar.ongoing}</h2>
          <ul class="list">
            {ongoing.map(event => (
              <EventRow page={page} event={event} />
            ))}
          </ul>
        </section>
      )}
      {months.map(month => (
        <MonthSection page={page} month={month} />
      ))}
    </>
  )
}

function MonthSection({ page, month: { month, weeks } }: { page: PageContext; month: Month }) {
  const id = `month-${isoText(month).slice(0, 7)}`
  return (
    <section class="section month" aria-labelledby={id}>
      <h2 id={id}>{monthText(month, page.language)}</h2>
      <ul class="list">
        {weeks.map(week => (
          <>
            <li class="week-number">{page.t.calendar.week(`${week.number}`)}</li>
            {week.entries.map(entry => (
              <EntryRow page={page} entry={entry} />
            ))}
          </>
        ))}
      </ul>
    </section>
  )
}

function EntryRow({ page, entry }: { page: PageContext; entry: Entry }) {
  if ('event' in entry) return <EventRow page={page} event={entry.event} />
  return (
    <li class="holiday">
      <time datetime={entry.holiday.day}>{dayText(entry.day, page.language)}</time> {entry.holiday.name}
    </li>
  )
}
