import { typed } from '../../src/platform/forms.ts'
import type { NetworkPerson } from '../../src/rounds/list-deputies.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'

type Props = {
  page: PageContext
  deputies: NetworkPerson[]
  /** Who may be named. */
  candidates: NetworkPerson[]
  state: FormState
  done?: 'named' | 'removed'
}

/** Where a leader names who casts the network's ballots besides them. */
export function DeputiesPage({ page, deputies, candidates, state, done }: Props) {
  const { t, paths, names, viewer } = page
  const words = t.rounds.paper
  const labels = { person: words.deputyWho }
  const told = done && (done === 'named' ? words.deputyNamed : words.deputyRemoved)
  const nameOf = ({ name, roleId }: NetworkPerson) => name ?? names.roles[roleId] ?? ''
  return (
    <Layout page={page} title={words.deputiesTitle} active="rounds">
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.rounds, label: t.rounds.title }]} />
        <h1>{words.deputiesTitle}</h1>
        <p class="lead">{words.deputiesLead(viewer?.networkName ?? '')}</p>
      </div>
      {told && (
        <Notice tone="success" role="status" focus>
          <p>{told}</p>
        </Notice>
      )}
      <section class="section">
        <h2>{words.deputies}</h2>
        {deputies.length === 0 ? (
          <p>{words.noDeputies}</p>
        ) : (
          <ul class="entry-list">
            {deputies.map(person => (
              <li class="entry section-head">
                <div>
                  <p>{nameOf(person)}</p>
                  <p class="entry-note">{names.roles[person.roleId]}</p>
                </div>
                <form method="post" action={paths.removeDeputy(person.id)}>
                  <Button kind="secondary" small aria-label={words.removeDeputyOf(nameOf(person))}>
                    {words.removeDeputy}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="section">
        <h2>{words.nameDeputy}</h2>
        {candidates.length === 0 ? (
          <p>{words.nobodyToName}</p>
        ) : (
          <form method="post" action={paths.deputies} class="form" novalidate>
            <FormProblems t={t} state={state} labels={labels} />
            <Select
              name="person"
              label={words.deputyWho}
              hint={words.deputyHint}
              value={typed(state.submitted, 'person')}
              error={problemOf(t, state, 'person')}
              placeholder={t.forms.choose}
              options={candidates.map(person => ({
                value: person.id,
                label: `${nameOf(person)}, ${names.roles[person.roleId] ?? ''}`,
              }))}
              required
            />
            <div>
              <Button>{words.nameDeputy}</Button>
            </div>
          </form>
        )}
      </section>
    </Layout>
  )
}
