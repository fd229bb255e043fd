import type { Language } from '../../src/i18n/messages.ts'
import type { Person } from '../../src/people/find-person.ts'
import type { Successor } from '../../src/people/list-successors.ts'
import { typed } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button } from '../ui/button.tsx'
import { FormActions, Select, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { type LeaderInvited, LeaderInvitedNotice } from './leader-invited.tsx'

export type HandingOver = {
  leader: Person
  /** Whether they still lead. */
  leads: boolean
  successors: Successor[]
  /** What the leader can become, by id. */
  otherRoles: Record<string, string>
  /** The language of a mail when none is chosen. */
  language: Language
}

type Props = HandingOver & {
  page: PageContext
  state: FormState
  refused?: { refusal: 'not_handed_over' | 'already_here' } | LeaderInvited
}

/** Hands a leader's role to somebody of the network, or to somebody invited. */
export function SuccessorPage(props: Props) {
  const { page, leader, state, refused } = props
  const { t, paths, names } = page
  const words = t.people.successor
  const name = leader.name ?? ''
  const title = words.title(names.networks[leader.homeNetworkId] ?? '')
  const labels = {
    ...{ successor: words.who, role: words.roleOf(name) },
    ...{ email: t.people.invitation.email, language: t.people.invitation.language },
  }
  return (
    <Layout page={page} title={title}>
      <div class="page-head">
        <Breadcrumbs
          label={t.ui.breadcrumbs}
          items={[
            { href: paths.people(), label: t.people.title },
            { href: paths.person(leader.id), label: name },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{words.lead(name)}</p>
      </div>
      <FormProblems t={t} state={state} labels={labels} />
      {refused?.refusal === 'leader_invited' ? (
        <LeaderInvitedNotice page={page} email={refused.email} />
      ) : (
        refused && (
          <Notice tone="warning" role="alert" focus>
            <p>{t.people.refusals[refused.refusal]}</p>
          </Notice>
        )
      )}
      <FromNetwork {...props} />
      <FromOutside {...props} />
    </Layout>
  )
}

function FromNetwork(props: Props) {
  const { page, leader, successors, state } = props
  const { t, paths, names } = page
  const words = t.people.successor
  return (
    <section class="section" aria-labelledby="from-network">
      <h2 id="from-network">{words.fromNetwork}</h2>
      {successors.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <form method="post" action={paths.handOverRole(leader.id)} class="form" novalidate>
          <input type="hidden" name="way" value="person" />
          <Select
            name="successor"
            label={words.who}
            value={typed(state.submitted, 'successor')}
            error={problemOf(t, state, 'successor')}
            placeholder={t.forms.choose}
            options={successors.map(each => ({ value: each.id, label: `${each.name}, ${names.roles[each.roleId]}` }))}
            required
          />
          <OtherRole {...props} id="role" />
          <FormActions>
            <Button>{words.confirm}</Button>
            <a href={paths.person(leader.id)}>{t.ui.cancel}</a>
          </FormActions>
        </form>
      )}
    </section>
  )
}

function FromOutside(props: Props) {
  const { page, leader, state, language } = props
  const { t, paths } = page
  const words = t.people.successor
  return (
    <section class="section" aria-labelledby="from-outside">
      <h2 id="from-outside">{words.invite}</h2>
      <p>{words.inviteText(leader.name ?? '')}</p>
      <form method="post" action={paths.handOverRole(leader.id)} class="form" novalidate>
        <input type="hidden" name="way" value="invitation" />
        <TextField
          type="email"
          name="email"
          label={t.people.invitation.email}
          value={typed(state.submitted, 'email')}
          error={problemOf(t, state, 'email')}
          autocomplete="off"
          required
        />
        <LanguageChoice page={page} state={state} language={language} />
        <OtherRole {...props} id="role-later" />
        <FormActions>
          <Button kind="secondary">{words.confirmInvitation}</Button>
        </FormActions>
      </form>
    </section>
  )
}

const usualRole = 'worker'

function OtherRole({ page, leader, otherRoles, state, id }: Props & { id: string }) {
  const { t } = page
  return (
    <Select
      name="role"
      id={id}
      label={t.people.successor.roleOf(leader.name ?? '')}
      value={typed(state.submitted, 'role') || usualRole}
      error={problemOf(t, state, 'role')}
      options={Object.entries(otherRoles).map(([value, label]) => ({ value, label }))}
      required
    />
  )
}
