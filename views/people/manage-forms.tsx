import type { Person } from '../../src/people/find-person.ts'
import { typed, typedList } from '../../src/platform/forms.ts'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'
import { CheckboxGroup } from '../ui/choices.tsx'
import { Select, TextField } from '../ui/field.tsx'
import { problemOf } from '../ui/problems.tsx'
import type { Manage } from './manage.tsx'

/** `leads` is whether they lead a network, `seen` what each form was filled with. */
export type ManageProps = {
  page: PageContext
  person: Person
  manage: Manage & { leads: boolean; seen: { networks: string; details: string } }
}

const options = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }))

/** Another role; a leader's is better handed over. */
export function RoleForm({ page, person, manage }: ManageProps) {
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

/** The name and the organisation type, to put them right. */
export function DetailsForm({ page, person, manage }: ManageProps) {
  const { t, names, paths } = page
  const { state, seen } = manage
  const submitted = state.submitted?.name !== undefined
  return (
    <form method="post" action={paths.changeDetails(person.id)} class="form" novalidate>
      <input type="hidden" name="seen" value={seen.details} />
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

/** The home network and the others. */
export function NetworksForm({ page, person, manage }: ManageProps) {
  const { t, names, paths } = page
  const { state, seen } = manage
  const submitted = state.submitted?.home !== undefined
  return (
    <form method="post" action={paths.changeNetworks(person.id)} class="form" novalidate>
      <input type="hidden" name="seen" value={seen.networks} />
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
