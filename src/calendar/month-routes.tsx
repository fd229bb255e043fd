import type { Hono } from 'hono'
import { MonthPage } from '../../views/calendar/month.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf } from '../context.ts'
import { helsinkiParts, isoText } from '../i18n/dates.ts'
import { may } from '../people/find-viewer.ts'
import { countFacets } from './count-facets.ts'
import { filtersFrom, queryOf } from './event-filters.ts'
import { inRange } from './event-order.ts'
import { layOutMonth } from './lay-out-month.ts'
import { listHolidays } from './list-holidays.ts'
import { listMonthEvents } from './list-month-events.ts'
import { monthOf, readMonth } from './month-range.ts'
import { mostInMonth } from './most-in-month.ts'

/** The calendar as a table of a month. */
export function addMonthRoutes(calendar: Hono<App>): void {
  calendar.get('/calendar/month', allow('everyone'), c => {
    const { viewer, names, paths } = c.var
    const query = c.req.query()
    const asked = `${query.year}-${query.month?.padStart(2, '0')}`
    const month = readMonth(asked) ? asked : monthOf(helsinkiParts(c.env.now()))
    const filters = filtersFrom(query, viewer, names)
    return c.redirect(paths.calendarMonth(month, queryOf({ ...filters, scope: 'upcoming' })), 303)
  })

  calendar.get('/calendar/month/:month', allow('everyone'), async c => {
    const { viewer, names, language } = c.var
    const month = c.req.param('month')
    const range = readMonth(month)
    if (!range) return c.notFound()
    const query = c.req.query()
    const filters = filtersFrom({ ...query, past: '' }, viewer, names)
    const [events, counts, holidays] = await Promise.all([
      listMonthEvents(c.env, viewer, filters, range),
      countFacets(c.env, viewer, filters, inRange(range.from, range.to)),
      listHolidays(c.env, language, { first: isoText(range.first), last: isoText(range.last) }),
    ])
    const weeks = layOutMonth(range, { events: events.slice(0, mostInMonth), holidays, now: c.env.now() })
    const day = weeks.flatMap(week => week.days).find(each => each?.iso === `${month}-${query.day}`) ?? null
    const mayAdd = may(viewer, 'publish')
    const shown = { filters, counts, first: range.first, month, weeks, cut: events.length > mostInMonth, day, mayAdd }
    return c.html(<MonthPage page={pageOf(c)} {...shown} />)
  })
}
