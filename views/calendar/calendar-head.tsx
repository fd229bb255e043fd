import { type EventFilters, queryOf } from '../../src/calendar/event-filters.ts'
import { queryText } from '../../src/paths.ts'
import type { PageContext } from '../page.ts'
import { LinkButton } from '../ui/button.tsx'

type Props = { page: PageContext; filters: EventFilters; mayAdd: boolean }

/** What every view of the calendar begins with. */
export function CalendarHead({ page, filters, mayAdd }: Props) {
  const { t, paths, viewer } = page
  const { calendar } = t
  const feeds = paths.calendarFeeds + queryText(queryOf({ ...filters, scope: 'upcoming' }))
  return (
    <div class="page-head">
      <h1>{calendar.title}</h1>
      <p class="lead">{calendar.lead}</p>
      <div class="cluster">
        {mayAdd && (
          <LinkButton href={paths.newEvent()} icon="calendar">
            {calendar.add}
          </LinkButton>
        )}
        {!viewer && <a href={paths.newEvent()}>{calendar.signInToAdd}</a>}
        <a href={feeds}>{calendar.follow}</a>
      </div>
    </div>
  )
}
