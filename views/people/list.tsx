import type { PersonInList } from '../../src/people/list-people.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { TextField } from '../ui/field.tsx'
import { Pager } from '../ui/pager.tsx'
import { TableScroll } from '../ui/table.tsx'

type Props = { page: PageContext; people: PersonInList[]; next: string | null; name: string; later: boolean }

/** Everybody, for whoever manages people. */
export function PeoplePage({ page, people, next, name, later }: Props) {
  const { t, paths } = page
  const invite = (
    <LinkButton href={paths.invitePerson} icon="person">
      {t.people.invite}
    </LinkButton>
  )
  return (
    <Layout page={page} title={t.people.title} wide>
      <div class="page-head">
        <h1>{t.people.title}</h1>
        <p class="lead">{t.people.lead}</p>
        <div class="cluster">{invite}</div>
      </div>
      <search>
        <form method="get" action={paths.people()} class="form">
          <TextField type="search" name="q" label={t.people.search} value={name} />
          <div class="cluster">
            <Button kind="secondary" icon="search">
              {t.people.find}
            </Button>
            {name && <a href={paths.people()}>{t.people.showAll}</a>}
          </div>
        </form>
      </search>
      {people.length === 0 ? (
        <Empty title={t.people.none} action={invite}>
          {t.people.noneText}
        </Empty>
      ) : (
        <PeopleTable page={page} people={people} />
      )}
      <Pager
        label={t.ui.pages}
        newer={later ? { href: paths.people({ q: name }), text: t.people.first } : undefined}
        older={next === null ? undefined : { href: paths.people({ q: name, from: next }), text: t.people.more }}
      />
    </Layout>
  )
}

function PeopleTable({ page, people }: { page: PageContext; people: PersonInList[] }) {
  const { t, names, paths } = page
  return (
    <TableScroll label={t.people.title}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t.people.person}</th>
            <th scope="col">{t.people.role}</th>
            <th scope="col">{t.people.network}</th>
            <th scope="col">{t.people.organisation}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(person => (
            <tr>
              <th scope="row">
                <a href={paths.person(person.id)}>{person.name}</a>{' '}
                {!person.active && <StatusBadge tone="closed" label={t.people.inactive} />}
              </th>
              <td>{names.roles[person.roleId]}</td>
              <td>{names.networks[person.networkId]}</td>
              <td>{names.organisations[person.organisationTypeId]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}
