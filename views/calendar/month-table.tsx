import type { EventRowData } from '../../src/calendar/event-row.ts'
import type { MonthDay, MonthWeek } from '../../src/calendar/lay-out-month.ts'
import { bareTimeText, type Day, dayText, monthText, weekdayName, weekdayText } from '../../src/i18n/dates.ts'
import type { PageContext } from '../page.ts'

const shownInADay = 3

type Props = {
  page: PageContext
  first: Day
  weeks: MonthWeek[]
  /** The address that lists all of a day. */
  toDay: (iso: string) => string
}

/** The days of a month, a week a row. On a phone the days with something in them stand under each other. */
export function MonthTable({ page, first, weeks, toDay }: Props) {
  const { t, language } = page
  const monday = { year: 2024, month: 1, day: 1 }
  return (
    <table class="month-table" data-month>
      <caption>
        <h2>{monthText(first, language)}</h2>
      </caption>
      <thead>
        <tr>
          <th scope="col" class="month-week">
            <span class="sr-only">{t.calendar.weekColumn}</span>
          </th>
          {Array.from({ length: 7 }, (_, at) => ({ ...monday, day: at + 1 })).map(day => (
            <th scope="col">
              <abbr title={weekdayName(day, language)}>{weekdayText(day, language)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(week => (
          <tr class={week.days.some(isFilled) ? undefined : 'month-nothing'}>
            <th scope="row" class="month-week">
              {t.calendar.week(`${week.number}`)}
            </th>
            {week.days.map(day =>
              day ? <DayCell page={page} day={day} toDay={toDay} /> : <td class="month-outside month-nothing" />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = Pick<Props, 'page' | 'toDay'> & { day: MonthDay }

function DayCell({ page, day, toDay }: CellProps) {
  const { t, language } = page
  const { iso, isToday, holidays, events } = day
  const more = events.length - shownInADay
  return (
    <td class={isFilled(day) ? undefined : 'month-nothing'} data-day={iso} aria-current={isToday ? 'date' : undefined}>
      <time class="month-date" datetime={iso}>
        <span class="month-number">{day.day.day}</span>
        <span class="month-long">{dayText(day.day, language)}</span>
        {isToday && <span class="month-today">{t.calendar.today}</span>}
      </time>
      {holidays.map(holiday => (
        <p class="month-holiday">{holiday.name}</p>
      ))}
      {events.length > 0 && (
        <ul class="month-events">
          {events.map((event, at) => (
            <li class={at >= shownInADay ? 'month-rest' : undefined}>
              <EventLink page={page} event={event} iso={iso} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <a class="month-more" href={toDay(iso)}>
          {t.calendar.moreEvents(more)}
          <span class="sr-only">{t.calendar.moreOn(dayText(day.day, language))}</span>
        </a>
      )}
    </td>
  )
}

function EventLink({ page, event, iso }: { page: PageContext; event: EventRowData; iso: string }) {
  const { t, paths, language } = page
  const time = event.startDay < iso ? t.calendar.goesOn : event.wholeDay ? '' : bareTimeText(event.startsAt, language)
  return (
    <a href={paths.event(event.id)}>
      {time && <span class="month-time">{time} </span>}
      <span lang={event.language}>{event.cancelledAt ? <s>{event.title}</s> : event.title}</span>
      {event.cancelledAt && <span class="month-time"> ({t.calendar.cancelledShort})</span>}
    </a>
  )
}

/** Whether there is anything on a day; on a phone the others are left out. Today never is. */
function isFilled(day: MonthDay | null): boolean {
  return day !== null && (day.events.length > 0 || day.holidays.length > 0 || day.isToday)
}
