import type { Child } from 'hono/jsx'
import { agoText } from '../../src/i18n/dates.ts'
import { type Ground, grounds as inOrder } from '../../src/moderation/grounds.ts'
import type { HandledPost } from '../../src/moderation/list-handled-posts.ts'
import type { WaitingPost } from '../../src/moderation/list-waiting-posts.ts'
import type { PostTitle } from '../../src/moderation/post-title.ts'
import type { PostKind } from '../../src/moderation/schema.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Empty } from '../ui/empty.tsx'
import { Notice } from '../ui/notice.tsx'
import { Pager } from '../ui/pager.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { kindOf } from './post-name.tsx'

export type Queue = { next: string | null; later: boolean; waitingCount: number } & (
  | { tab: 'waiting'; posts: WaitingPost[] }
  | { tab: 'handled'; posts: HandledPost[] }
)

/** What was reported: what waits, the most pressing first, or what became of it. */
export function QueuePage({ page, queue, done }: { page: PageContext; queue: Queue; done?: 'kept' }) {
  const { t, paths } = page
  const { moderation } = t
  const { tab, next, later } = queue
  const at = (from?: string) => paths.reports({ tab: tab === 'handled' ? tab : null, from })
  return (
    <Layout page={page} title={moderation.title}>
      {done && (
        <Notice tone="success" role="status" focus>
          <p>{moderation.done[done]}</p>
        </Notice>
      )}
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.desk, label: t.desk.title }]} />
        <h1>{moderation.title}</h1>
        <p class="lead">{moderation.lead}</p>
      </div>
      <Tabs
        label={moderation.tabs}
        tabs={[
          {
            ...{ href: paths.reports(), label: moderation.waiting },
            ...{ current: tab === 'waiting', count: queue.waitingCount },
          },
          { href: paths.reports({ tab: 'handled' }), label: moderation.handled, current: tab === 'handled' },
        ]}
      />
      {queue.posts.length === 0 ? (
        <Empty title={tab === 'waiting' ? moderation.noneWaiting : moderation.noneHandled}>
          {tab === 'waiting' ? moderation.noneWaitingText : null}
        </Empty>
      ) : (
        <ul class="entry-list">
          {queue.tab === 'waiting'
            ? queue.posts.map(post => <Waiting page={page} post={post} />)
            : queue.posts.map(post => <Handled page={page} post={post} />)}
        </ul>
      )}
      <Pager
        label={moderation.pages}
        newer={later ? { href: at(), text: moderation.start } : undefined}
        older={next ? { href: at(next), text: moderation.more } : undefined}
      />
    </Layout>
  )
}

function Waiting({ page, post }: { page: PageContext; post: WaitingPost }) {
  const { t, now, language } = page
  const { moderation } = t
  const [first, ...others] = inOrder.filter(ground => post.grounds.includes(ground))
  const urgent = first === 'client_data'
  return (
    <Entry
      page={page}
      post={post}
      sign={urgent && <StatusBadge tone="warning" label={moderation.grounds.client_data} />}
    >
      <span>{moderation.oldest(agoText(post.since, now, language))}</span>
      <span>{moderation.count(post.count)}</span>
      {(urgent ? others : [first, ...others]).map(ground => ground && <span>{moderation.grounds[ground]}</span>)}
    </Entry>
  )
}

function Handled({ page, post }: { page: PageContext; post: HandledPost }) {
  const { t, now, language } = page
  const { moderation } = t
  const named = inOrder.filter(ground => post.grounds.includes(ground))
  return (
    <Entry
      page={page}
      post={post}
      sign={
        <StatusBadge
          tone={post.outcome === 'erased' ? 'closed' : 'neutral'}
          label={moderation.outcomes[post.outcome]}
        />
      }
    >
      <span>{moderation.handledAt(agoText(post.at, now, language))}</span>
      <span>{moderation.count(post.count)}</span>
      {named.map(ground => (
        <span>{moderation.grounds[ground]}</span>
      ))}
    </Entry>
  )
}

type Listed = PostTitle & { kind: PostKind; id: string; grounds: Ground[] }

type EntryProps = { page: PageContext; post: Listed; sign: Child; children: Child }

function Entry({ page, post, sign, children }: EntryProps) {
  const { t, paths, language } = page
  const { moderation } = t
  return (
    <li class="entry">
      <a
        class="entry-title"
        href={paths.reportedPost(post.kind, post.id)}
        lang={post.title === '' || post.language === language ? undefined : post.language}
      >
        {post.title || moderation.erasedPost}
      </a>
      {sign && <p>{sign}</p>}
      <p class="byline">
        <span>{moderation.kinds[kindOf(post.kind, post.underThread)]}</span>
        {children}
      </p>
    </li>
  )
}
