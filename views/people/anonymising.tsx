import type { Person } from '../../src/people/find-person.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/choices.tsx'
import { FormActions } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'

type Props = {
  page: PageContext
  person: Person
  /** Whether they lead a network. */
  leads: boolean
  state: FormState
  refusal?: 'last_manager'
}

/** Says what anonymising does before it is done; it cannot be undone. */
export function AnonymisingPage({ page, person, leads, state, refusal }: Props) {
  const { t, paths, names } = page
  const words = t.people.anonymising
  const { points } = words
  const name = person.name ?? ''
  const title = words.title(name)
  const role = names.roles[person.roleId] ?? ''
  const told = [points.name, points.out, points.texts(role), points.inside, points.votes, points.again]
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
        <p class="lead">{words.lead}</p>
      </div>
      <FormProblems t={t} state={state} labels={{}} />
      {refusal && (
        <Notice tone="warning" role="alert" focus>
          <p>{t.people.refusals[refusal]}</p>
        </Notice>
      )}
      <div class="prose">
        <ul>
          {told.map(point => (
            <li>{point}</li>
          ))}
        </ul>
      </div>
      {leads && (
        <Notice tone="warning">
          <p>{t.people.deactivation.leads(names.networks[person.homeNetworkId] ?? '')}</p>
          <p>
            <a href={paths.handOverRole(person.id)}>{t.people.handOver}</a>
          </p>
        </Notice>
      )}
      <form method="post" action={paths.anonymisePerson(person.id)} class="form" novalidate>
        <Checkbox name="sure" value="1" label={words.sure} error={problemOf(t, state, 'sure')} />
        <FormActions>
          <Button kind="danger">{words.confirm}</Button>
          <a href={paths.person(person.id)}>{t.ui.cancel}</a>
        </FormActions>
      </form>
    </Layout>
  )
}
