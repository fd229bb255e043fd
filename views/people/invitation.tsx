import { dayText } from '../../src/i18n/dates.ts'
import { typed } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/choices.tsx'
import { FormActions, Select, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'

type Waiting = { email: string; roleId: string; networkId: string | null; expiresAt: Date }

type Props = { page: PageContext; state: FormState; waiting: Waiting[]; refusal?: 'already_here'; done?: boolean }

/** Lets an address in with a role, and shows whom others have let in but who have not come yet. */
export function InvitationPage({ page, state, waiting, refusal, done }: Props) {
  const { t, names, paths } = page
  const words = t.people.invitation
  const labels = { email: words.email, role: words.role, network: words.network }
  const options = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }))
  return (
    <Layout page={page} title={words.title}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.people(), label: t.people.title }]} />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      {done && (
        <Notice tone="success" role="status" focus>
          <p>{t.people.done.invited}</p>
        </Notice>
      )}
      {refusal && (
        <Notice tone="warning" role="alert" focus>
          <p>{t.people.refusals[refusal]}</p>
        </Notice>
      )}
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
        <FormActions>
          <Button>{words.send}</Button>
        </FormActions>
      </form>
      <section class="section" aria-labelledby="waiting">
        <h2 id="waiting">{words.waiting}</h2>
        {waiting.length === 0 && <p>{words.noneWaiting}</p>}
        {waiting.length > 0 && (
          <ul class="entry-list">
            {waiting.map(each => (
              <WaitingEntry page={page} invitation={each} />
            ))}
          </ul>
        )}
      </section>
    </Layout>
  )
}

function WaitingEntry({ page, invitation }: { page: PageContext; invitation: Waiting }) {
  const { t, names, language } = page
  const { email, roleId, networkId, expiresAt } = invitation
  const until = t.people.invitation.until(dayText(expiresAt, language))
  const notes = [names.roles[roleId], networkId && names.networks[networkId], until]
  return (
    <li class="entry">
      <p>{email}</p>
      <p class="entry-note">{notes.filter(Boolean).join(' · ')}</p>
    </li>
  )
}
