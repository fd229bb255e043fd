import type { Person } from '../../src/people/find-person.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button } from '../ui/button.tsx'
import { FormActions } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState } from '../ui/problems.tsx'

type Props = {
  page: PageContext
  person: Person
  /** Whether they lead a network. */
  leads: boolean
  state: FormState
  refusal?: 'last_manager' | 'has_leader' | 'anonymised'
}

/** Asks before somebody's access is ended, or given back. */
export function ActivityPage({ page, person, leads, state, refusal }: Props) {
  const { t, paths, names } = page
  const name = person.name ?? ''
  const { deactivation, activation } = t.people
  const title = person.active ? deactivation.title(name) : activation.title(name)
  return (
    <Layout page={page} title={title}>
      <div class="page-head">
        <Breadcrumbs
          label={t.ui.breadcrumbs}
          items={[
            { href: paths.people(), label: t.people.title },
            { href: paths.person(person.id), label: name },
          ]}
        />
        <h1>{title}</h1>
      </div>
      <FormProblems t={t} state={state} labels={{ active: t.people.activity }} />
      {refusal && (
        <Notice tone="warning" role="alert" focus>
          <p>{t.people.refusals[refusal]}</p>
        </Notice>
      )}
      {person.active ? (
        <div class="prose">
          <ul>
            {Object.values(deactivation.points).map(point => (
              <li>{point}</li>
            ))}
          </ul>
        </div>
      ) : (
        <p>{activation.text}</p>
      )}
      {person.active && leads && (
        <Notice tone="warning">
          <p>{deactivation.leads(names.networks[person.homeNetworkId] ?? '')}</p>
          <p>
            <a href={paths.handOverRole(person.id)}>{t.people.handOver}</a>
          </p>
        </Notice>
      )}
      <form method="post" action={paths.changeActivity(person.id)}>
        <input type="hidden" name="active" value={person.active ? 'no' : 'yes'} />
        <FormActions>
          <Button kind={person.active ? 'danger' : 'primary'}>
            {person.active ? t.people.deactivate : t.people.activate}
          </Button>
          <a href={paths.person(person.id)}>{t.ui.cancel}</a>
        </FormActions>
      </form>
    </Layout>
  )
}
