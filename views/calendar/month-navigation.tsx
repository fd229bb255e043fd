import { monthAfter, monthOf, readMonth } from '../../src/calendar/month-range.ts'
import { type Day, helsinkiParts, monthName, monthText } from '../../src/i18n/dates.ts'
import type { Query } from '../../src/paths.ts'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'

type Props = { page: PageContext; first: Day; query: Query }

/** The months beside the one shown, the present one, and any other by a form. */
export function MonthNavigation({ page, first, query }: Props) {
  const { t, paths, language, now } = page
  const { calendar } = t
  const today = helsinkiParts(now)
  const [previous, next] = [monthAfter(first, -1), monthAfter(first, 1)]
  const to = (month: Day) => paths.calendarMonth(monthOf(month), query)
  const years = yearsAround(today.year)
  const isThere = (month: Day) => years.includes(month.year) && readMonth(monthOf(month)) !== null
  const isPresent = monthOf(today) === monthOf(first)
  return (
    <div class="month-navigation no-print">
      <nav class="cluster" aria-label={calendar.monthNav}>
        {isThere(previous) && (
          <a href={to(previous)} rel="prev" data-month-key="PageUp">
            <Icon name="arrow-left" /> {monthText(previous, language)}
            <span class="sr-only"> ({calendar.previousMonth})</span>
          </a>
        )}
        {!isPresent && <a href={to(today)}>{calendar.thisMonth}</a>}
        {isThere(next) && (
          <a href={to(next)} rel="next" data-month-key="PageDown">
            {monthText(next, language)} <Icon name="arrow-right" />
            <span class="sr-only"> ({calendar.nextMonth})</span>
          </a>
        )}
      </nav>
      <form class="month-choice" method="get" action={paths.calendarMonths}>
        {Object.entries(query).map(([name, value]) =>
          value === undefined || value === null ? null : <input type="hidden" name={name} value={String(value)} />,
        )}
        <Select
          name="month"
          label={calendar.monthField}
          value={String(first.month)}
          options={Array.from({ length: 12 }, (_, at) => ({
            value: String(at + 1),
            label: monthName(at + 1, language),
          }))}
        />
        <Select
          name="year"
          label={calendar.yearField}
          value={String(first.year)}
          options={[...new Set([...years, first.year])]
            .sort()
            .map(year => ({ value: String(year), label: String(year) }))}
        />
        <Button kind="secondary">{calendar.showMonth}</Button>
      </form>
    </div>
  )
}

/** The years the links and the form offer: nobody, and no search engine, is led on for ever. */
function yearsAround(year: number): number[] {
  return Array.from({ length: 8 }, (_, at) => year - 5 + at)
}
