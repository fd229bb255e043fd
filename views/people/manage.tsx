import type { Person } from '../../src/people/find-person.ts'
import type { ChangedField } from '../../src/versions/changed-fields.ts'
import type { PageContext } from '../page.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { Conflict } from '../ui/conflict.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState } from '../ui/problems.tsx'
import type { Difference } from '../versions/differences.tsx'
import { DetailsForm, type ManageProps, NetworksForm, RoleForm } from './manage-forms.tsx'

/** What whoever manages people just tried, if anything. */
export type Manage = {
  state: FormState
  /** What the form would change in what somebody else has saved meanwhile. */
  changed?: ChangedField[]
  refusal?: 'last_manager' | 'has_leader' | 'anonymised'
  /** Who leads the network that cannot have another leader. */
  leader?: { id: string; name: string }
  done?: string
}

/** What came of it. */
export function ManageResult({ page, manage, person }: { page: PageContext; manage: Manage; person: Person }) {
  const { t, paths } = page
  const { state, changed, refusal, leader, done = '' } = manage
  const labels = {
    ...{ role: t.people.role, home: t.people.home, 'others[]': t.people.others },
    ...{ name: t.people.name, organisation: t.people.organisation },
  }
  const told = Object.hasOwn(t.people.done, done) ? t.people.done[done as keyof typeof t.people.done] : null
  return (
    <>
      <FormProblems t={t} state={state} labels={labels} />
      {changed && <Conflict page={page} differences={differencesIn(page, changed, labels)} />}
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

function differencesIn({ names }: PageContext, changed: ChangedField[], labels: Record<string, string>): Difference[] {
  const named = { ...names.networks, ...names.organisations }
  return changed.map(({ field, before, after }) => {
    const words = (values: string[]) => values.map(each => (field === 'name' ? each : (named[each] ?? each))).join(', ')
    return { label: labels[field] ?? field, before: words(before), after: words(after), chosen: field !== 'name' }
  })
}

/** Everything whoever manages people can change about a person. */
export function ManagePerson({ page, person, manage }: ManageProps) {
  const { t } = page
  const tried = manage.state.issues?.length || manage.refusal || manage.changed || manage.done
  return (
    <details class="section manage" open={Boolean(tried)}>
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

function Access({ page, person }: Pick<ManageProps, 'page' | 'person'>) {
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
