import { typed } from '../../src/platform/forms.ts'
import type { CastMember } from '../../src/sign-in/list-cast.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'
import { FormActions, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { Cast } from './cast.tsx'

type Props = {
  page: PageContext
  returnTo: string
  cast: CastMember[] | null
  state: FormState
  refusal?: 'too_many_links' | 'too_many_from_here'
}

export function SignInPage({ page, returnTo, cast, state, refusal }: Props) {
  const { t } = page
  return (
    <Layout page={page} title={t.signIn.title} wide={cast !== null}>
      <div class="page-head">
        <h1>{t.signIn.title}</h1>
        {!cast && <p class="lead">{t.signIn.lead}</p>}
      </div>
      {refusal && (
        <Notice tone="warning" role="alert" focus>
          <p>{t.signIn.refusals[refusal]}</p>
        </Notice>
      )}
      {cast && <Cast page={page} cast={cast} returnTo={returnTo} />}
      <section class={cast ? 'section' : undefined}>
        {cast && <h2>{t.signIn.byMail}</h2>}
        {cast && <p>{t.signIn.lead}</p>}
        <form method="post" action={page.paths.signIn()} class="form" novalidate>
          <FormProblems t={t} state={state} labels={{ email: t.signIn.email, person: t.signIn.castTitle }} />
          <input type="hidden" name="to" value={returnTo} />
          <TextField
            name="email"
            type="email"
            label={t.signIn.email}
            hint={t.signIn.emailHint}
            value={typed(state.submitted, 'email')}
            error={problemOf(t, state, 'email')}
            autocomplete="email"
            required
          />
          <FormActions>
            <Button kind="primary">{t.signIn.send}</Button>
          </FormActions>
        </form>
      </section>
    </Layout>
  )
}
