import type { Person } from '../../src/people/find-person.ts'
import { typed, typedList } from '../../src/platform/forms.ts'
import type { PageContext } from '../page.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { CheckboxGroup } from '../ui/choices.tsx'
import { Select, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'

/** What whoever manages people just tried, if anything. */
export type Manage = {
  state: FormState
  refusal?: 'last_manager' | 'has_leader' | 'anonymised'
  /** Who leads the network that cannot have another leader. */
  leader?: { id: string; name: string }
  done?: string
}

/** What came of it. */
export function ManageResult({ page, manage, person }: { page: PageContext; manage: Manage; person: Person }) {
  const { t, paths } = page
  const { state, refusal, leader, done = '' } = manage
  const labels = {
    ...{ role: t.people.role, home: t.people.home, 'others[]': t.people.others },
    ...{ name: t.people.name, organisation: t.people.organisation },
  }
  const told = Object.hasOwn(t.people.done, done) ? t.people.done[done as keyof typeof t.people.done] : null
  return (
    <>
      <FormProblems t={t} state={state} labels={labels} />
      {refusal && (
        <Notice tone="warning" role="alert" focus>
          <p>{leader ? t.people.refusals.has_leader_named(leader.name) : t.people.refusals[refusal]}</p>
          {leader && (
            <p>
              <a href={paths.handOverRole(leader.id, { to: person.id })}>{t.people.handOver}</a>
            </p>
          )}
        </Notice>
      )}
      {told && (
        <Notice tone="success" role="status" focus>
          <p>{told}</p>
        </Notice>
      )}
    </>
  )
}

type Props = { page: PageContext; person: Person; manage: Manage & { leads: boolean } }

/** Everything whoever manages people can change about a person. */
export function ManagePerson({ page, person, manage }: Props) {
  const { t } = page
  const problems = manage.state.issues?.length || manage.refusal
  return (
    <details class="section manage" open={Boolean(problems)}>
      <summary>
        <strong>{t.people.manage}</strong>
      </summary>
      <p class="field-hint">{t.people.manageText}</p>
      <div class="two-columns">
        <div class="stack stack--wide">
          <RoleForm page={page} person={person} manage={manage} />
          <DetailsForm page={page} person={person} manage={manage} />
          <Access page={page} person={person} />
        </div>
        <NetworksForm page={page} person={person} manage={manage} />
      </div>
    </details>
  )
}

const options = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }))

function RoleForm({ page, person, manage }: Props) {
  const { t, names, paths } = page
  const { state, leads } = manage
  return (
    <form method="post" action={paths.changeRole(person.id)} class="form" novalidate>
      <Select
        name="role"
        label={t.people.role}
        hint={leads ? t.people.leads : undefined}
        value={typed(state.submitted, 'role') || person.roleId}
        error={problemOf(t, state, 'role')}
        options={options(names.roles)}
        required
      />
      <div class="cluster">
        <Button kind="secondary">{t.people.changeRole}</Button>
        {leads && <a href={paths.handOverRole(person.id)}>{t.people.handOver}</a>}
      </div>
    </form>
  )
}

function DetailsForm({ page, person, manage }: Props) {
  const { t, names, paths } = page
  const { state } = manage
  const submitted = state.submitted?.name !== undefined
  return (
    <form method="post" action={paths.changeDetails(person.id)} class="form" novalidate>
      <TextField
        name="name"
        label={t.people.name}
        value={submitted ? typed(state.submitted, 'name') : (person.name ?? '')}
        error={problemOf(t, state, 'name')}
        autocomplete="off"
        required
      />
      <Select
        name="organisation"
        label={t.people.organisation}
        value={typed(state.submitted, 'organisation') || person.organisationTypeId}
        error={problemOf(t, state, 'organisation')}
        options={options(names.organisations)}
        required
      />
      <div>
        <Button kind="secondary">{t.people.changeDetails}</Button>
      </div>
    </form>
  )
}

function NetworksForm({ page, person, manage }: Props) {
  const { t, names, paths } = page
  const { state } = manage
  const submitted = state.submitted?.home !== undefined
  return (
    <form method="post" action={paths.changeNetworks(person.id)} class="form" novalidate>
      <Select
        name="home"
        label={t.people.home}
        value={typed(state.submitted, 'home') || person.homeNetworkId}
        error={problemOf(t, state, 'home')}
        options={options(names.networks)}
        required
      />
      <CheckboxGroup
        name="others[]"
        id="others"
        label={t.people.others}
        hint={t.people.othersHint}
        values={submitted ? typedList(state.submitted, 'others[]') : person.otherNetworkIds}
        error={problemOf(t, state, 'others[]')}
        options={options(names.networks)}
        columns
      />
      <div>
        <Button kind="secondary">{t.people.changeNetworks}</Button>
      </div>
    </form>
  )
}

function Access({ page, person }: Pick<Props, 'page' | 'person'>) {
  const { t, paths } = page
  return (
    <>
      <form method="post" action={paths.endSessionsOf(person.id)} class="stack stack--tight">
        <p class="field-hint">{t.people.endSessionsText}</p>
        <div>
          <Button kind="secondary">{t.people.endSessions}</Button>
        </div>
      </form>
      <div class="stack stack--tight">
        <p class="field-hint">{t.people.activityText}</p>
        <div class="cluster">
          <LinkButton href={paths.changeActivity(person.id)} kind={person.active ? 'danger' : 'secondary'}>
            {person.active ? t.people.deactivate : t.people.activate}
          </LinkButton>
          <LinkButton href={paths.anonymisePerson(person.id)} kind="danger">
            {t.people.anonymise}
          </LinkButton>
        </div>
      </div>
      <p>
        <a href={paths.audit({ person: person.id })}>{t.people.inAudit}</a>
      </p>
    </>
  )
}
