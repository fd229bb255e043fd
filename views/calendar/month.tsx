import { asset } from '../../src/assets.ts'
import type { FacetCounts } from '../../src/calendar/count-facets.ts'
import { type EventFilters, queryOf } from '../../src/calendar/event-filters.ts'
import type { MonthDay, MonthWeek } from '../../src/calendar/lay-out-month.ts'
import { mostInMonth } from '../../src/calendar/most-in-month.ts'
import { type Day, dayText, monthText } from '../../src/i18n/dates.ts'
import type { Query } from '../../src/paths.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Notice } from '../ui/notice.tsx'
import { CalendarHead } from './calendar-head.tsx'
import { CalendarTabs } from './calendar-tabs.tsx'
import { EventFilterLinks } from './event-filters.tsx'
import { EventRow } from './event-row.tsx'
import { MonthNavigation } from './month-navigation.tsx'
import { MonthTable } from './month-table.tsx'

export type MonthPageProps = {
  page: PageContext
  filters: EventFilters
  counts: FacetCounts
  /** The first day of the month, and how its address names it. */
  first: Day
  month: string
  weeks: MonthWeek[]
  /** Whether there are more events than the table takes. */
  cut: boolean
  /** A day whose events are listed below the table. */
  day: MonthDay | null
  mayAdd: boolean
}

/** A month of the calendar as a table of days. */
export function MonthPage(props: MonthPageProps) {
  const { page, filters, counts, first, month, weeks, cut, day, mayAdd } = props
  const { t, paths, language } = page
  const to = (query: Query) => paths.calendarMonth(month, query)
  const query = queryOf({ ...filters, scope: 'upcoming' })
  const isEmpty = weeks.every(week => week.days.every(each => !each?.events.length))
  return (
    <Layout page={page} title={t.calendar.monthTitle(monthText(first, language))} active="calendar" wide>
      <link rel="stylesheet" href={asset('/css/month.css')} />
      <CalendarHead page={page} filters={filters} mayAdd={mayAdd} />
      <div class="with-sidebar">
        <EventFilterLinks page={page} filters={{ ...filters, scope: 'upcoming' }} counts={counts} to={to} />
        <div class="stack">
          <CalendarTabs page={page} filters={filters} current="month" />
          <MonthNavigation page={page} first={first} query={query} />
          {cut && (
            <Notice tone="info">
              <p>{t.calendar.tooManyInMonth(mostInMonth)}</p>
            </Notice>
          )}
          {isEmpty && <p>{t.calendar.noneThisMonth}</p>}
          <MonthTable
            page={page}
            first={first}
            weeks={weeks}
            toDay={iso => `${to({ ...query, day: iso.slice(8) })}#day`}
          />
          {/* The script that moves by keys shows it. */}
          <p class="field-hint month-keys" id="month-keys" hidden>
            {t.calendar.keys}
          </p>
          {day && <DayList page={page} day={day} />}
        </div>
      </div>
      <script type="module" src={asset('/js/month.js')} />
    </Layout>
  )
}

function DayList({ page, day: { day, events, holidays } }: { page: PageContext; day: MonthDay }) {
  return (
    <section class="section" id="day" aria-labelledby="day-title" tabindex={-1}>
      <h2 id="day-title">{dayText(day, page.language)}</h2>
      {holidays.map(holiday => (
        <p class="holiday">{holiday.name}</p>
      ))}
      {events.length === 0 && <p>{page.t.calendar.noneThisDay}</p>}
      <ul class="list">
        {events.map(event => (
          <EventRow page={page} event={event} />
        ))}
      </ul>
    </section>
  )
}
