import { dayTimeText } from '../../src/i18n/dates.ts'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'

export type ShownSession = { id: string; openedAt: Date; device: string; present: boolean }

/** Where the viewer is signed in; each session can be ended. */
export function Sessions({ page, sessions }: { page: PageContext; sessions: ShownSession[] }) {
  const { t, paths } = page
  return (
    <section class="section" aria-labelledby="sessions">
      <h2 id="sessions">{t.account.sessions}</h2>
      <p>{t.account.sessionsText}</p>
      <ul class="entry-list">
        {sessions.map(session => (
          <SessionEntry page={page} session={session} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <form method="post" action={paths.endOtherSessions}>
          <Button kind="secondary">{t.account.endOthers}</Button>
        </form>
      )}
    </section>
  )
}

function SessionEntry({ page, session }: { page: PageContext; session: ShownSession }) {
  const { t, paths, language } = page
  const device = session.device || t.account.unknownDevice
  const when = dayTimeText(session.openedAt, language)
  return (
    <li class="entry">
      <div class="section-head">
        <div>
          <p>{device}</p>
          <p class="entry-note">{t.account.opened(when)}</p>
          {session.present && <StatusBadge tone="open" label={t.account.present} />}
        </div>
        {!session.present && (
          <form method="post" action={paths.endSession(session.id)}>
            <Button kind="secondary" small aria-label={t.account.endOf(device, when)}>
              {t.account.end}
            </Button>
          </form>
        )}
      </div>
    </li>
  )
}
