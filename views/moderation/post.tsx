import type { Post } from '../../src/moderation/find-post.ts'
import type { Report } from '../../src/moderation/list-reports-of.ts'
import { postPath } from '../../src/moderation/post-path.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { kindOfPost } from './post-name.tsx'
import { PostReports } from './post-reports.tsx'
import { PostText } from './post-text.tsx'
import { RemovalNote } from './removal-note.tsx'

export type PostPageProps = {
  page: PageContext
  post: Post
  reports: Report[]
  /** Whether what it says may be shown to the coordinator. */
  shown: boolean
  /** Whether answers are left that hold words of an erased post. */
  leftOver: boolean
  done?: 'erased' | 'reason_erased'
}

/** A reported post, with what was said of it and what the coordinator can do. */
export function ReportedPostPage({ page, post, reports, shown, leftOver, done }: PostPageProps) {
  const { t, paths } = page
  const { moderation } = t
  const title = (post.reported ? moderation.post.titles : moderation.kinds)[kindOfPost(post)]
  const waiting = reports.filter(report => report.outcome === null)
  return (
    <Layout page={page} title={title}>
      {done && (
        <Notice tone="success" role="status" focus>
          <p>{moderation.done[done]}</p>
        </Notice>
      )}
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.reports(), label: moderation.title }]} />
        <h1>{title}</h1>
        {post.subject?.title && <p>{moderation.report.under(post.subject.title)}</p>}
      </div>
      <State page={page} post={post} shown={shown} />
      {waiting.length > 0 && <PostReports page={page} post={post} reports={reports} />}
      {shown && !post.removal && <PostText page={page} post={post} />}
      <Acts page={page} post={post} waiting={waiting} leftOver={leftOver} />
      {waiting.length === 0 && <PostReports page={page} post={post} reports={reports} />}
    </Layout>
  )
}

/** What has become of the post, if it no longer stands where it did. */
function State({ page, post, shown }: Pick<PostPageProps, 'page' | 'post' | 'shown'>) {
  const { moderation } = page.t
  if (post.removal)
    return (
      <Notice tone="info">
        <RemovalNote page={page} removal={post.removal} />
      </Notice>
    )
  if (!post.withdrawnAt) return null
  return (
    <Notice tone="warning">
      <p>{moderation.post.withdrawn}</p>
      {!shown && <p>{moderation.post.notShown}</p>}
    </Notice>
  )
}

type ActsProps = Pick<PostPageProps, 'page' | 'post' | 'leftOver'> & { waiting: Report[] }

function Acts({ page, post, waiting, leftOver }: ActsProps) {
  const { t, paths } = page
  const { moderation } = t
  const until = Math.max(...waiting.map(report => report.at.getTime()))
  const stands = post.open || (post.removal && post.addressed)
  return (
    <div class="section stack">
      <div class="cluster">
        {(!post.removal || leftOver) && (
          <LinkButton href={paths.erasePost(post.kind, post.id)} kind="danger">
            {moderation.post.erase}
          </LinkButton>
        )}
        {stands && (
          <LinkButton href={postPath(paths, post)} kind="secondary">
            {moderation.post.inPlace}
          </LinkButton>
        )}
        {post.open && post.editedAt && (
          <LinkButton href={historyPath(page, post)} kind="quiet">
            {moderation.post.history}
          </LinkButton>
        )}
        {post.removal && (
          <LinkButton href={paths.reports()} kind="quiet">
            {moderation.post.toQueue}
          </LinkButton>
        )}
      </div>
      {waiting.length > 0 && (
        <details class="fold">
          <summary>{moderation.post.keep}</summary>
          <form class="stack" method="post" action={paths.keepPost(post.kind, post.id)}>
            <input type="hidden" name="until" value={until} />
            <p>{moderation.post.keepText}</p>
            <p>
              <Button kind="secondary">{moderation.post.keepSure}</Button>
            </p>
          </form>
        </details>
      )}
    </div>
  )
}

function historyPath({ paths }: PageContext, post: Post): string {
  if (post.kind === 'practice') return paths.practiceHistory(post.id)
  return post.kind === 'thread' ? paths.threadHistory(post.id) : `${postPath(paths, post)}/history`
}
