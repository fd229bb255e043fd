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
  state: FormState
  /** The network that would be without a leader. */
  leads: string | null
  refusal?: 'last_manager'
}

/** Says what closing one's own account does before it is done; it cannot be undone. */
export function ClosingPage({ page, state, leads, refusal }: Props) {
  const { t, paths, viewer } = page
  const words = t.account.closing
  const { points } = words
  const told = [
    points.name,
    points.out,
    points.texts(viewer?.roleName ?? ''),
    points.inside,
    points.votes,
    points.again,
  ]
  return (
    <Layout page={page} title={words.title}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.account, label: t.account.title }]} />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      <FormProblems t={t} state={state} labels={{}} />
      {refusal && (
        <Notice tone="warning" role="alert" focus>
          <p>{words.refusals[refusal]}</p>
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
          <p>{words.leads(leads)}</p>
        </Notice>
      )}
      <p>
        <a href={paths.ownData} download>
          {words.dataFirst}
        </a>
      </p>
      <form method="post" action={paths.closeAccount} class="form" novalidate>
        <Checkbox name="sure" value="1" label={words.sure} error={problemOf(t, state, 'sure')} />
        <FormActions>
          <Button kind="danger">{words.confirm}</Button>
          <a href={paths.account}>{t.ui.cancel}</a>
        </FormActions>
      </form>
    </Layout>
  )
}
