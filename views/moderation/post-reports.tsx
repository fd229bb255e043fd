import { agoText, dayTimeText } from '../../src/i18n/dates.ts'
import type { Post } from '../../src/moderation/find-post.ts'
import type { Report } from '../../src/moderation/list-reports-of.ts'
import type { PageContext } from '../page.ts'
import { AuthorLine } from '../people/author-line.tsx'
import { StatusBadge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'

/** Who reported a post, when and why, and what became of it. */
export function PostReports({ page, post, reports }: { page: PageContext; post: Post; reports: Report[] }) {
  const { moderation } = page.t
  return (
    <section class="section" aria-labelledby="reports">
      <h2 id="reports">{moderation.post.reports}</h2>
      {reports.length === 0 ? (
        <p>{moderation.post.noReports}</p>
      ) : (
        <ul class="entry-list">
          {reports.map(report => (
            <OneReport page={page} post={post} report={report} />
          ))}
        </ul>
      )}
    </section>
  )
}

function OneReport({ page, post, report }: { page: PageContext; post: Post; report: Report }) {
  const { t, now, language } = page
  const { moderation } = t
  const { ground, handledAt, outcome } = report
  return (
    <li class="entry">
      <p class="cluster">
        {ground === 'client_data' && !outcome ? (
          <StatusBadge tone="warning" label={moderation.grounds[ground]} />
        ) : (
          <strong>{moderation.grounds[ground]}</strong>
        )}
        {outcome && (
          <StatusBadge tone={outcome === 'erased' ? 'closed' : 'neutral'} label={moderation.outcomes[outcome]} />
        )}
      </p>
      {report.reason
        .split('\n')
        .map(line => line && <p lang={report.language === language ? undefined : report.language}>{line}</p>)}
      {report.roleId ? (
        <AuthorLine
          page={page}
          author={{ ...report, authorId: report.reporterId, authorName: report.reporterName }}
          at={report.at}
          note={handledAt ? moderation.handledAt(agoText(handledAt, now, language)) : undefined}
        />
      ) : (
        <p class="byline">
          <span>{moderation.post.visitor}</span>
          <time datetime={report.at.toISOString()} title={dayTimeText(report.at, language)}>
            {agoText(report.at, now, language)}
          </time>
          {handledAt && <span>{moderation.handledAt(agoText(handledAt, now, language))}</span>}
        </p>
      )}
      {report.reason && <ReasonErasure page={page} post={post} report={report} />}
    </li>
  )
}

function ReasonErasure({ page, post, report }: { page: PageContext; post: Post; report: Report }) {
  const { t, paths } = page
  const words = t.moderation.post
  return (
    <details class="withdrawal">
      <summary>{words.eraseReason}</summary>
      <form method="post" action={paths.eraseReason(post.kind, post.id)}>
        <input type="hidden" name="report" value={report.id} />
        <p>{words.eraseReasonText}</p>
        <Button kind="danger" small>
          {words.eraseReasonSure}
        </Button>
      </form>
    </details>
  )
}
