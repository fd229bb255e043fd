import { auditAreas } from '../../src/audit/audit-areas.ts'
import { type AuditFilters, filterQuery } from '../../src/audit/audit-filters.ts'
import type { AuditPage as Log } from '../../src/audit/list-entries.ts'
import { numberText } from '../../src/i18n/dates.ts'
import type { Person } from '../../src/people/find-person.ts'
import type { PersonInList } from '../../src/people/list-people.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { personLabel } from '../people/person-label.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { TextField } from '../ui/field.tsx'
import { Filters } from '../ui/filters.tsx'
import { Notice } from '../ui/notice.tsx'
import { Pager } from '../ui/pager.tsx'
import { EntryLine } from './entry-line.tsx'

export type ShownLog = {
  log: Log
  /** For how long entries are kept. */
  days: number
  filters: AuditFilters
  /** Whose entries these are. */
  person: Person | null
  search: string
  /** Who was found by the search, unless it was one; null when nothing was looked for. */
  found: PersonInList[] | null
  /** Whether this is a later page. */
  later: boolean
}

/** Who did what, newest first, for whoever manages people. */
export function AuditPage({ page, shown }: { page: PageContext; shown: ShownLog }) {
  const { t, paths, language } = page
  const { log, days, filters, later } = shown
  const older = log.next && paths.audit({ ...filterQuery(filters), before: log.next })
  return (
    <Layout page={page} title={t.audit.title} wide>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.desk, label: t.desk.title }]} />
        <h1>{t.audit.title}</h1>
        <p class="lead">{t.audit.lead(numberText(days, language))}</p>
      </div>
      <div class="with-sidebar">
        <AuditFilterLinks page={page} shown={shown} />
        <div class="stack">
          <PersonSearch page={page} shown={shown} />
          {log.entries.length === 0 ? (
            <Empty title={t.audit.none}>{t.audit.noneText}</Empty>
          ) : (
            <ul class="entry-list">
              {log.entries.map(entry => (
                <EntryLine page={page} entry={entry} />
              ))}
            </ul>
          )}
          <Pager
            label={t.ui.pages}
            newer={later ? { href: paths.audit(filterQuery(filters)), text: t.audit.newest } : undefined}
            older={older ? { href: older, text: t.audit.older } : undefined}
          />
        </div>
      </div>
    </Layout>
  )
}

type Part = { page: PageContext; shown: ShownLog }

function AuditFilterLinks({ page, shown }: Part) {
  const { t, paths } = page
  const { filters, person } = shown
  const hrefWith = (changes: Partial<AuditFilters>) => paths.audit(filterQuery(filters, changes))
  const areas = (Object.keys(auditAreas) as (keyof typeof auditAreas)[]).map(area => ({
    ...{ label: t.audit.areas[area], href: hrefWith({ area }), current: filters.area === area },
    clearHref: filters.area === area ? hrefWith({ area: null }) : undefined,
  }))
  const people = person
    ? [
        {
          ...{ label: personLabel(page, person), href: hrefWith({}), current: true },
          clearHref: hrefWith({ person: null }),
        },
      ]
    : []
  return (
    <Filters
      title={t.audit.filters}
      openLabel={t.audit.filters}
      groups={[
        { legend: t.audit.area, options: areas },
        ...(person ? [{ legend: t.audit.person, options: people }] : []),
      ]}
      clear={filters.area || person ? { href: paths.audit(), text: t.ui.clearFilters } : undefined}
    />
  )
}

function PersonSearch({ page, shown }: Part) {
  const { t, paths, names } = page
  const { filters, search, found } = shown
  return (
    <>
      <search>
        <form method="get" action={paths.audit()} class="form">
          {filters.area && <input type="hidden" name="area" value={filters.area} />}
          <TextField type="search" name="q" label={t.audit.search} hint={t.audit.searchHint} value={search} />
          <div>
            <Button kind="secondary" icon="search">
              {t.audit.find}
            </Button>
          </div>
        </form>
      </search>
      {found?.length === 0 && (
        <Notice tone="info" role="status" focus>
          <p>{t.audit.nobody}</p>
        </Notice>
      )}
      {found && found.length > 1 && (
        <Notice tone="info" role="status" focus title={t.audit.whichOne}>
          <ul>
            {found.map(person => (
              <li>
                <a href={paths.audit(filterQuery(filters, { person: person.id }))}>{personLabel(page, person)}</a>
                {`, ${names.roles[person.roleId]}`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
