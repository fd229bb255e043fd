import { dayText, numberText } from '../../src/i18n/dates.ts'
import type { Person } from '../../src/people/find-person.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Notice } from '../ui/notice.tsx'
import { type Manage, ManagePerson, ManageResult } from './manage.tsx'
import type { ManageProps } from './manage-forms.tsx'
import { personLabel } from './person-label.ts'
import { Published, type PublishedData } from './published.tsx'

export type { Manage }

type Props = {
  page: PageContext
  person: Person
  published: PublishedData
  /** Null for those who do not manage people. */
  manage: ManageProps['manage'] | null
}

/** Who somebody is and what they have published, for those signed in. */
export function PersonPage({ page, person, published, manage }: Props) {
  const { t, names, paths } = page
  const name = personLabel(page, person)
  return (
    <Layout page={page} title={name} wide>
      <div class="page-head">
        <Breadcrumbs
          label={t.ui.breadcrumbs}
          items={[
            { href: paths.networks, label: t.layout.networks },
            { href: paths.network(person.homeNetworkId), label: names.networks[person.homeNetworkId] ?? '' },
          ]}
        />
        <h1>{name}</h1>
        <p class="lead">{names.roles[person.roleId]}</p>
        {!person.active && !person.anonymisedAt && <StatusBadge tone="closed" label={t.people.inactive} />}
      </div>
      {manage && <ManageResult page={page} manage={manage} person={person} />}
      {person.anonymisedAt && (
        <Notice tone="info">
          <p>{t.people.anonymisedOn(dayText(person.anonymisedAt, page.language))}</p>
        </Notice>
      )}
      <Facts page={page} person={person} answerCount={published.answerCount} shownEmail={manage !== null} />
      {manage && !person.anonymisedAt && <ManagePerson page={page} person={person} manage={manage} />}
      <Published page={page} published={published} />
    </Layout>
  )
}

type FactsProps = { page: PageContext; person: Person; answerCount: number; shownEmail: boolean }

function Facts({ page, person, answerCount, shownEmail }: FactsProps) {
  const { t, names, paths, language } = page
  const link = (id: string) => <a href={paths.network(id)}>{names.networks[id]}</a>
  return (
    <dl class="definition">
      <dt>{t.people.network}</dt>
      <dd>{link(person.homeNetworkId)}</dd>
      {person.otherNetworkIds.length > 0 && (
        <>
          <dt>{t.people.otherNetworks}</dt>
          <dd>
            <ul class="cluster">
              {person.otherNetworkIds.map(id => (
                <li>{link(id)}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>{t.people.organisation}</dt>
      <dd>{names.organisations[person.organisationTypeId]}</dd>
      {shownEmail && person.email && (
        <>
          <dt>{t.people.email}</dt>
          <dd>{person.email}</dd>
        </>
      )}
      <dt>{t.people.joined}</dt>
      <dd>{dayText(person.joinedAt, language)}</dd>
      {shownEmail && !person.anonymisedAt && (
        <>
          <dt>{t.people.seen}</dt>
          <dd>{dayText(person.seenAt, language)}</dd>
        </>
      )}
      <dt>{t.people.answers}</dt>
      <dd>{numberText(answerCount, language)}</dd>
    </dl>
  )
}
