import { typed } from '../../src/platform/forms.ts'
import type { CastMember } from '../../src/sign-in/list-cast.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'
import { FormActions, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'

type Props = {
  page: PageContext
  returnTo: string
  cast: CastMember[] | null
  state: FormState
  refusal?: 'too_many_links'
}

export function SignInPage({ page, returnTo, cast, state, refusal }: Props) {
  const { t } = page
  return (
    <Layout page={page} title={t.signIn.title}>
      <div class="page-head">
        <h1>{t.signIn.title}</h1>
        <p class="lead">{t.signIn.lead}</p>
      </div>
      {cast && <Cast page={page} cast={cast} returnTo={returnTo} />}
      <FormProblems t={t} state={state} labels={{ email: t.signIn.email }} />
      {refusal && (
        <Notice tone="warning" role="alert">
          {t.signIn.refusals[refusal]}
        </Notice>
      )}
      <form method="post" action={page.paths.signIn()} class="section stack" novalidate>
        {cast && <h2>{t.signIn.byMail}</h2>}
        <input type="hidden" name="to" value={returnTo} />
        <TextField
          name="email"
          label={t.signIn.email}
          hint={t.signIn.emailHint}
          value={typed(state.submitted, 'email')}
          error={problemOf(t, state, 'email')}
          autocomplete="email"
          inputmode="email"
          required
        />
        <FormActions>
          <Button kind="primary">{t.signIn.send}</Button>
        </FormActions>
      </form>
    </Layout>
  )
}

function Cast({ page, cast, returnTo }: { page: PageContext; cast: CastMember[]; returnTo: string }) {
  const { t, names } = page
  return (
    <section class="section" aria-labelledby="cast">
      <h2 id="cast">{t.signIn.castTitle}</h2>
      <p>{t.signIn.castText}</p>
      <form method="post" action={page.paths.signInDemo} class="cast-grid">
        <input type="hidden" name="to" value={returnTo} />
        {cast.map(person => (
          <button type="submit" name="person" value={person.id}>
            <strong>{person.name}</strong>
            <span>{names.roles[person.roleId]}</span>
            <span>
              {names.networks[person.networkId]} · {names.organisations[person.organisationTypeId]}
            </span>
          </button>
        ))}
      </form>
    </section>
  )
}
