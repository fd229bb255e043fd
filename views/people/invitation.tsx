import type { Language } from '../../src/i18n/messages.ts'
import { typed } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choices.tsx'
import { FormActions, Select, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { type LeaderInvited, LeaderInvitedNotice } from './leader-invited.tsx'

type Refused = { refusal: 'already_here' } | { refusal: 'has_leader'; leaderId: string } | LeaderInvited

/** `language` is that of the mail when none is chosen. */
type Props = { page: PageContext; state: FormState; language: Language; refused?: Refused }

/** Lets an address in with a role. */
export function InvitationPage({ page, state, language, refused }: Props) {
  const { t, names, paths } = page
  const words = t.people.invitation
  const labels = { email: words.email, role: words.role, network: words.network, language: words.language }
  const options = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }))
  return (
    <Layout page={page} title={words.title}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.people(), label: t.people.title }]} />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p>
          <a href={paths.importInvitations}>{t.people.inviteMany}</a>
        </p>
      </div>
      {refused && <RefusedNotice page={page} refused={refused} />}
      <form method="post" action={paths.invitePerson} class="form" novalidate>
        <FormProblems t={t} state={state} labels={labels} />
        <TextField
          type="email"
          name="email"
          label={labels.email}
          value={typed(state.submitted, 'email')}
          error={problemOf(t, state, 'email')}
          autocomplete="off"
          required
        />
        <RadioGroup
          name="role"
          label={labels.role}
          value={typed(state.submitted, 'role')}
          error={problemOf(t, state, 'role')}
          options={options(names.roles)}
          required
        />
        <Select
          name="network"
          label={labels.network}
          hint={words.networkHint}
          value={typed(state.submitted, 'network')}
          error={problemOf(t, state, 'network')}
          placeholder={t.forms.choose}
          options={options(names.networks)}
          required
        />
        <LanguageChoice page={page} state={state} language={language} />
        <FormActions>
          <Button>{words.send}</Button>
          <a href={paths.invitations()}>{t.people.openInvitations}</a>
        </FormActions>
      </form>
    </Layout>
  )
}

function RefusedNotice({ page, refused }: { page: PageContext; refused: Refused }) {
  const { t, paths } = page
  if (refused.refusal === 'leader_invited') return <LeaderInvitedNotice page={page} email={refused.email} />
  return (
    <Notice tone="warning" role="alert" focus>
      <p>{t.people.refusals[refused.refusal]}</p>
      {refused.refusal === 'has_leader' && (
        <p>
          <a href={paths.handOverRole(refused.leaderId)}>{t.people.handOver}</a>
        </p>
      )}
    </Notice>
  )
}
