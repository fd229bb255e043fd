import { Hono } from 'hono'
import { AuditPage } from '../../views/audit/list.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf } from '../context.ts'
import { findPerson } from '../people/find-person.ts'
import { listPeople } from '../people/list-people.ts'
import { noFilters, readSearch } from '../people/people-filters.ts'
import { filterQuery, readCursor, readFilters } from './audit-filters.ts'
import { findRetention } from './find-retention.ts'
import { listEntries } from './list-entries.ts'

/** Enough to choose from; more are told apart by more of their name. */
const mostFound = 10

export const audit = new Hono<App>()

audit.get('/audit', allow('manage_people'), async c => {
  const { paths } = c.var
  const filters = readFilters(c.req.query())
  const search = readSearch(c.req.query('q'))
  const found = search
    ? (await listPeople(c.env, { ...noFilters, search }, undefined)).people.slice(0, mostFound)
    : null
  const [only, ...others] = found ?? []
  if (only && others.length === 0) return c.redirect(paths.audit(filterQuery(filters, { person: only.id })), 303)
  const person = filters.person ? await findPerson(c.env, filters.person) : null
  const narrowed = { ...filters, person: person?.id ?? null }
  const before = readCursor(c.req.query('before'))
  const [log, days] = await Promise.all([listEntries(c.env, narrowed, before), findRetention(c.env)])
  const shown = { log, days, filters: narrowed, person, search, found, later: before !== null }
  return c.html(<AuditPage page={pageOf(c)} shown={shown} />)
})
