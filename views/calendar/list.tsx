import type { FacetCounts } from '../../src/calendar/count-facets.ts'
import { type EventFilters, isFiltered, queryOf } from '../../src/calendar/event-filters.ts'
import type { Months } from '../../src/calendar/lay-out-months.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Pager } from '../ui/pager.tsx'
import { CalendarHead } from './calendar-head.tsx'
import { CalendarTabs } from './calendar-tabs.tsx'
import { EventFilterLinks } from './event-filters.tsx'
import { MonthList } from './show-months.tsx'

type Props = {
  page: PageContext
  filters: EventFilters
  counts: FacetCounts
  months: Months
  /** Where the next page goes on, and whether this one went on after another. */
  next: string | null
  isLater: boolean
  mayAdd: boolean
}

/** The calendar: what is coming, or what has been. */
export function CalendarPage(props: Props) {
  const { page, filters, counts, months, mayAdd } = props
  const { calendar } = page.t
  const isEmpty = months.ongoing.length === 0 && months.months.length === 0
  return (
    <Layout page={page} title={calendar.title} active="calendar" wide>
      <CalendarHead page={page} filters={filters} mayAdd={mayAdd} />
      <div class="with-sidebar">
        <EventFilterLinks page={page} filters={filters} counts={counts} />
        <div class="stack stack--wide">
          <CalendarTabs page={page} filters={filters} current={filters.scope} />
          {isEmpty ? <NoEvents {...props} /> : <MonthList page={page} {...months} />}
          <Turns {...props} />
        </div>
      </div>
    </Layout>
  )
}

function NoEvents({ page, filters, mayAdd }: Props) {
  const { t, paths } = page
  const { calendar } = t
  if (isFiltered(filters))
    return (
      <Empty
        title={calendar.noneMatch}
        action={
          <LinkButton kind="secondary" href={paths.calendar(queryOf({ scope: filters.scope }))}>
            {t.ui.clearFilters}
          </LinkButton>
        }
      >
        <p>{calendar.noneMatchText}</p>
      </Empty>
    )
  if (filters.scope === 'past')
    return (
      <Empty title={calendar.noPast}>
        <p>{calendar.noPastText}</p>
      </Empty>
    )
  return (
    <Empty
      title={calendar.noUpcoming}
      action={mayAdd ? <LinkButton href={paths.newEvent()}>{calendar.add}</LinkButton> : undefined}
    >
      <p>{calendar.noUpcomingText}</p>
    </Empty>
  )
}

function Turns({ page, filters, next, isLater }: Props) {
  const { t, paths } = page
  const words =
    filters.scope === 'past'
      ? { first: t.calendar.latestEvents, next: t.calendar.olderEvents, cursor: 'before' }
      : { first: t.calendar.firstEvents, next: t.calendar.nextEvents, cursor: 'after' }
  return (
    <Pager
      label={t.ui.pages}
      newer={isLater ? { href: paths.calendar(queryOf(filters)), text: words.first } : undefined}
      older={
        next ? { href: paths.calendar({ ...queryOf(filters), [words.cursor]: next }), text: words.next } : undefined
      }
    />
  )
}
