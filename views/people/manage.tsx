import type { Person } from '../../src/people/find-person.ts'
import { typed, typedList } from '../../src/platform/forms.ts'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'
import { CheckboxGroup } from '../ui/choices.tsx'
import { Select } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'

/** What whoever manages people just tried, if anything. */
export type Manage = { state: FormState; refusal?: 'last_manager'; done?: string }

/** What came of it. */
export function ManageResult({ page, manage }: { page: PageContext; manage: Manage }) {
  const { t } = page
  const { state, refusal, done } = manage
  const labels = { role: t.people.role, home: t.people.home, 'others[]': t.people.others, active: t.people.activity }
  const told = done === 'role' || done === 'networks' || done === 'activity' ? t.people.done[done] : null
  return (
    <>
      <FormProblems t={t} state={state} labels={labels} />
      {refusal && (
        <Notice tone="warning" role="alert" focus>
          <p>{t.people.refusals[refusal]}</p>
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

type Props = { page: PageContext; person: Person; manage: Manage }

/** The role, the networks and the access of a person, for whoever manages people. */
export function ManagePerson({ page, person, manage }: Props) {
  const { t, names, paths } = page
  const { state } = manage
  const options = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }))
  const networksSubmitted = state.submitted?.home !== undefined
  return (
    <details class="section manage" open={Boolean(state.issues?.length || manage.refusal)}>
      <summary>
        <strong>{t.people.manage}</strong>
      </summary>
      <p class="field-hint">{t.people.manageText}</p>
      <div class="two-columns">
        <div class="stack stack--wide">
          <form method="post" action={paths.changeRole(person.id)} class="form" novalidate>
            <Select
              name="role"
              label={t.people.role}
              value={typed(state.submitted, 'role') || person.roleId}
              error={problemOf(t, state, 'role')}
              options={options(names.roles)}
              required
            />
            <div>
              <Button kind="secondary">{t.people.changeRole}</Button>
            </div>
          </form>
          <form method="post" action={paths.changeActivity(person.id)} class="stack stack--tight" id="active">
            <p class="field-hint">{t.people.activityText}</p>
            <input type="hidden" name="active" value={person.active ? 'no' : 'yes'} />
            <div>
              <Button kind={person.active ? 'danger' : 'secondary'}>
                {person.active ? t.people.deactivate : t.people.activate}
              </Button>
            </div>
          </form>
        </div>
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
            values={networksSubmitted ? typedList(state.submitted, 'others[]') : person.otherNetworkIds}
            error={problemOf(t, state, 'others[]')}
            options={options(names.networks)}
            columns
          />
          <div>
            <Button kind="secondary">{t.people.changeNetworks}</Button>
          </div>
        </form>
      </div>
    </details>
  )
}
