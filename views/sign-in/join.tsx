import { typed } from '../../src/platform/forms.ts'
import type { FoundLink } from '../../src/sign-in/find-link.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choices.tsx'
import { FormActions, Select, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'

type Props = { page: PageContext; action: string; link: FoundLink; state: FormState; refusal?: 'address_taken' }

/** What somebody new tells of themselves before they come in. */
export function JoinPage({ page, action, link, state, refusal }: Props) {
  const { t, names } = page
  const labels = {
    email: t.signIn.email,
    name: t.signIn.name,
    network: t.signIn.homeNetwork,
    organisation: t.signIn.organisation,
  }
  const options = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }))
  const role = names.roles[link.roleId] ?? ''
  const { invitedRoleId, networkId } = link
  return (
    <Layout page={page} title={t.signIn.joinTitle}>
      <div class="page-head">
        <h1>{t.signIn.joinTitle}</h1>
        <p class="lead">{t.signIn.joinText(names.service, role)}</p>
      </div>
      {invitedRoleId && invitedRoleId !== link.roleId && (
        <Notice tone="info">
          <p>{t.signIn.asWorker(names.roles[invitedRoleId] ?? '', names.networks[networkId ?? ''] ?? '', role)}</p>
        </Notice>
      )}
      {refusal && (
        <Notice tone="warning" role="alert" focus>
          {t.signIn.refusals[refusal]}
        </Notice>
      )}
      <form method="post" action={action} class="form" novalidate>
        <FormProblems t={t} state={state} labels={labels} />
        <input type="hidden" name="role" value={link.roleId} />
        {link.email === null && (
          <TextField
            name="email"
            label={labels.email}
            value={typed(state.submitted, 'email')}
            error={problemOf(t, state, 'email')}
            autocomplete="email"
            inputmode="email"
            required
          />
        )}
        <TextField
          name="name"
          label={labels.name}
          hint={t.signIn.nameHint}
          value={typed(state.submitted, 'name')}
          error={problemOf(t, state, 'name')}
          autocomplete="name"
          required
        />
        {link.networkId ? (
          <p>{t.signIn.invitedTo(names.networks[link.networkId] ?? '')}</p>
        ) : (
          <Select
            name="network"
            label={labels.network}
            hint={t.signIn.homeNetworkHint}
            value={typed(state.submitted, 'network')}
            error={problemOf(t, state, 'network')}
            placeholder={t.forms.choose}
            options={options(names.networks)}
            required
          />
        )}
        <RadioGroup
          name="organisation"
          label={labels.organisation}
          value={typed(state.submitted, 'organisation')}
          error={problemOf(t, state, 'organisation')}
          options={options(names.organisations)}
          required
        />
        <FormActions>
          <Button kind="primary">{t.signIn.join}</Button>
        </FormActions>
      </form>
    </Layout>
  )
}
