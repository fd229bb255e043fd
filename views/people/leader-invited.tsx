import type { PageContext } from '../page.ts'
import { Notice } from '../ui/notice.tsx'

/** Somebody else is invited to lead the network and has not come yet. */
export type LeaderInvited = { refusal: 'leader_invited'; email: string }

/** Why nobody else is invited to lead the network, and where the open invitation is withdrawn. */
export function LeaderInvitedNotice({ page, email }: { page: PageContext; email: string }) {
  const { t, paths } = page
  return (
    <Notice tone="warning" role="alert" focus>
      <p>{t.people.refusals.leader_invited(email)}</p>
      <p>
        <a href={paths.invitations()}>{t.people.openInvitations}</a>
      </p>
    </Notice>
  )
}
