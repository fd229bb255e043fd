import { type EventFilters, queryOf } from '../../src/calendar/event-filters.ts'
import { monthOf } from '../../src/calendar/month-range.ts'
import { helsinkiParts } from '../../src/i18n/dates.ts'
import type { PageContext } from '../page.ts'
import { Tabs } from '../ui/tabs.tsx'

type Props = { page: PageContext; filters: EventFilters; current: 'upcoming' | 'past' | 'month' }

/** The views of the calendar, each under the same filters. */
export function CalendarTabs({ page, filters, current }: Props) {
  const { t, paths, now } = page
  const month = monthOf(helsinkiParts(now))
  const inMonth = current === 'month'
  return (
    <Tabs
      label={t.calendar.scopes}
      tabs={[
        ...(['upcoming', 'past'] as const).map(scope => ({
          href: paths.calendar(queryOf({ ...filters, scope })),
          label: t.calendar[scope],
          current: current === scope,
          whole: inMonth,
        })),
        {
          href: paths.calendarMonth(month, queryOf({ ...filters, scope: 'upcoming' })),
          label: t.calendar.month,
          current: inMonth,
          whole: true,
        },
      ]}
    />
  )
}
