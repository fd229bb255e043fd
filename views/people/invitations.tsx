import { dayText } from '../../src/i18n/dates.ts'
import type { OpenInvitation } from '../../src/sign-in/list-invitations.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Notice } from '../ui/notice.tsx'
import { Pager } from '../ui/pager.tsx'

type Props = {
  page: PageContext
  list: { invitations: OpenInvitation[]; count: number; next: string | null }
  later: boolean
  done?: string
}

/** Who has been invited and has not come yet; each invitation can be sent again or withdrawn. */
export function InvitationsPage({ page, list, later, done = '' }: Props) {
  const { t, paths } = page
  const words = t.people.invitations
  const told = Object.hasOwn(t.people.done, done) ? t.people.done[done as keyof typeof t.people.done] : null
  return (
    <Layout page={page} title={words.title}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.people(), label: t.people.title }]} />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <div class="cluster">
          <LinkButton href={paths.invitePerson} icon="person">
            {t.people.invite}
          </LinkButton>
          <LinkButton href={paths.importInvitations} kind="secondary" icon="people">
            {t.people.inviteMany}
          </LinkButton>
        </div>
      </div>
      {told && (
        <Notice tone={done === 'gone' ? 'info' : 'success'} role="status" focus>
          <p>{told}</p>
        </Notice>
      )}
      {list.invitations.length === 0 ? (
        <Empty title={words.none}>{words.noneText}</Empty>
      ) : (
        <>
          <p class="card-meta">{words.count(list.count)}</p>
          <ul class="entry-list">
            {list.invitations.map(invitation => (
              <InvitationEntry page={page} invitation={invitation} />
            ))}
          </ul>
        </>
      )}
      <Pager
        label={t.ui.pages}
        newer={later ? { href: paths.invitations(), text: t.people.first } : undefined}
        older={list.next === null ? undefined : { href: paths.invitations({ from: list.next }), text: t.people.more }}
      />
    </Layout>
  )
}

function InvitationEntry({ page, invitation }: { page: PageContext; invitation: OpenInvitation }) {
  const { t, names, language } = page
  const words = t.people.invitations
  const { id, email, roleId, networkId, inviterName, invitedAt, expiresAt, succeedsName, mail } = invitation
  const sent = dayText(invitedAt, language)
  return (
    <li class="entry">
      <p>
        <strong>{email}</strong>
      </p>
      <p>
        {[
          names.roles[roleId],
          networkId && names.networks[networkId],
          invitation.language && t.forms.languages[invitation.language],
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p class="entry-note">
        {[
          inviterName ? words.by(inviterName, sent) : words.sentOn(sent),
          words.until(dayText(expiresAt, language)),
        ].join(' · ')}
      </p>
      {mail !== 'sent' && (
        <p>
          <StatusBadge tone={mail === 'failed' ? 'warning' : 'neutral'} label={words.mail[mail]} />
        </p>
      )}
      {succeedsName && <p class="entry-note">{words.succeeds(succeedsName)}</p>}
      <InvitationActs page={page} id={id} email={email} />
    </li>
  )
}

function InvitationActs({ page, id, email }: { page: PageContext; id: string; email: string }) {
  const { t, paths } = page
  const words = t.people.invitations
  return (
    <div class="answer-foot">
      <form method="post" action={paths.resendInvitation}>
        <input type="hidden" name="id" value={id} />
        <Button kind="secondary" small aria-label={words.resendTo(email)}>
          {words.resend}
        </Button>
      </form>
      <details class="withdrawal">
        <summary aria-label={words.withdrawOf(email)}>{words.withdraw}</summary>
        <form method="post" action={paths.withdrawInvitation}>
          <input type="hidden" name="id" value={id} />
          <p>{words.withdrawText}</p>
          <Button kind="danger" small>
            {words.withdrawSure}
          </Button>
        </form>
      </details>
    </div>
  )
}
