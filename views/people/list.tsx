import { dayText, isoText } from '../../src/i18n/dates.ts'
import type { PeopleCounts } from '../../src/people/count-people.ts'
import type { PersonInList } from '../../src/people/list-people.ts'
import { filterQuery, isFiltered, type PeopleFilters } from '../../src/people/people-filters.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { TextField } from '../ui/field.tsx'
import { Pager } from '../ui/pager.tsx'
import { TableScroll } from '../ui/table.tsx'
import { PeopleFilterLinks } from './people-filters.tsx'

type Props = {
  page: PageContext
  list: { people: PersonInList[]; next: string | null }
  counts: PeopleCounts
  filters: PeopleFilters
  /** Whether this is a later page of the list. */
  later: boolean
}

/** Everybody, for whoever manages people. */
export function PeoplePage(props: Props) {
  const { page, list, counts, filters, later } = props
  const { t, paths } = page
  return (
    <Layout page={page} title={t.people.title} wide>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.desk, label: t.desk.title }]} />
        <h1>{t.people.title}</h1>
        <p class="lead">{t.people.lead}</p>
        <div class="cluster">
          <LinkButton href={paths.invitePerson} icon="person">
            {t.people.invite}
          </LinkButton>
          <LinkButton href={paths.importInvitations} kind="secondary" icon="people">
            {t.people.inviteMany}
          </LinkButton>
          <LinkButton href={paths.invitations()} kind="quiet">
            {t.people.openInvitations}
          </LinkButton>
        </div>
      </div>
      <div class="with-sidebar">
        <PeopleFilterLinks page={page} filters={filters} counts={counts} />
        <div class="stack">
          <Search page={page} filters={filters} />
          {list.people.length === 0 ? (
            <Empty title={t.people.none} action={<a href={paths.people()}>{t.people.showAll}</a>}>
              {t.people.noneText}
            </Empty>
          ) : (
            <>
              <p class="card-meta" aria-live="polite">
                {t.people.count(counts.total)}
              </p>
              <PeopleTable page={page} people={list.people} />
            </>
          )}
          <Pager
            label={t.ui.pages}
            newer={later ? { href: paths.people(filterQuery(filters)), text: t.people.first } : undefined}
            older={
              list.next === null
                ? undefined
                : { href: paths.people({ ...filterQuery(filters), from: list.next }), text: t.people.more }
            }
          />
        </div>
      </div>
    </Layout>
  )
}

function Search({ page, filters }: Pick<Props, 'page' | 'filters'>) {
  const { t, paths } = page
  const { q: _, ...others } = filterQuery(filters)
  return (
    <search>
      <form method="get" action={paths.people()} class="form">
        {Object.entries(others).map(([name, value]) =>
          value ? <input type="hidden" name={name} value={String(value)} /> : null,
        )}
        <TextField type="search" name="q" label={t.people.search} value={filters.search} />
        <div class="cluster">
          <Button kind="secondary" icon="search">
            {t.people.find}
          </Button>
          {isFiltered(filters) && <a href={paths.people()}>{t.people.showAll}</a>}
        </div>
      </form>
    </search>
  )
}

function PeopleTable({ page, people }: { page: PageContext; people: PersonInList[] }) {
  const { t, names, language } = page
  return (
    <TableScroll label={t.people.title}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t.people.person}</th>
            <th scope="col">{t.people.role}</th>
            <th scope="col">{t.people.network}</th>
            <th scope="col">{t.people.organisation}</th>
            <th scope="col">{t.people.seen}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(person => (
            <tr>
              <th scope="row">
                <Who page={page} person={person} />
              </th>
              <td>{names.roles[person.roleId]}</td>
              <td>{names.networks[person.networkId]}</td>
              <td>{names.organisations[person.organisationTypeId]}</td>
              <td>
                {person.state !== 'anonymised' && (
                  <time datetime={isoText(person.seenAt)}>{dayText(person.seenAt, language)}</time>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

function Who({ page, person }: { page: PageContext; person: PersonInList }) {
  const { t, paths } = page
  const { id, name, email, state } = person
  return (
    <>
      <a href={paths.person(id)}>{name ?? t.people.anonymisedTitle}</a>{' '}
      {state === 'ended' && <StatusBadge tone="closed" label={t.people.inactive} />}
      {email && <div class="entry-note">{email}</div>}
    </>
  )
}
