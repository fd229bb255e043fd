import type { AnswerPage } from '../../src/answers/list-answers.ts'
import type { Thread } from '../../src/threads/find-thread.ts'
import { asked } from '../../src/threads/policy.ts'
import type { ThreadRow } from '../../src/threads/thread-row.ts'
import type { Reading } from '../../src/visits/find-reading.ts'
import { Discussion } from '../answers/discussion.tsx'
import { Withdrawal } from '../answers/withdrawal.tsx'
import { Layout } from '../layout.tsx'
import { PostLinks } from '../moderation/post-links.tsx'
import type { PageContext } from '../page.ts'
import { AuthorLine } from '../people/author-line.tsx'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import type { FormState } from '../ui/problems.tsx'
import { Prose } from '../ui/prose.tsx'
import { EditedMark } from '../versions/edited-mark.tsx'
import { ThreadSigns } from './entry.tsx'

type Props = {
  page: PageContext
  thread: Thread
  answers: AnswerPage
  /** How far the viewer has read; null for visitors. */
  reading: Reading | null
  related: ThreadRow[]
  state: FormState
  /** What has just been done with it. */
  done?: 'published' | 'edited'
}

export function ThreadPage({ page, thread, answers, reading, related, state, done }: Props) {
  const { t, paths, viewer } = page
  const path = paths.thread(thread.id)
  const mine = asked(viewer, thread)
  return (
    <Layout page={page} title={thread.title} active="threads" wide>
      {done && (
        <Notice tone="success" role="status" focus>
          <p>{t.threads[done]}</p>
        </Notice>
      )}
      <div class="thread-page">
        <div>
          {' '}
          <article class="question">
            <div class="page-head">
              <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.threads(), label: t.layout.threads }]} />
              <h1 lang={thread.language}>{thread.title}</h1>
              <AuthorLine
                page={page}
                author={thread}
                at={thread.askedAt}
                note={
                  thread.editedAt && (
                    <EditedMark page={page} at={thread.editedAt} href={paths.threadHistory(thread.id)} />
                  )
                }
              />
            </div>
            <h2 class="sr-only">{t.threads.fields.body}</h2>
            <Prose html={thread.html} lang={thread.language} />
            <ThreadSigns page={page} thread={{ ...thread, helped: false }} />
            <div class="answer-foot">
              {thread.helpedAnswerId && (
                <a class="helped-sign" href={paths.answer(path, thread.helpedAnswerId)}>
                  <Icon name="helped" /> {t.threads.toHelped}
                </a>
              )}
              {mine && <a href={paths.editThread(thread.id)}>{t.threads.edit}</a>}
              {mine && (
                <Withdrawal
                  action={paths.withdrawThread(thread.id)}
                  label={t.threads.withdraw}
                  text={t.threads.withdrawText}
                  sure={t.threads.withdrawSure}
                />
              )}
              <PostLinks page={page} kind="thread" id={thread.id} />
            </div>
          </article>
          <Discussion
            page={page}
            path={path}
            answers={answers}
            reading={reading}
            count={thread.answerCount}
            state={state}
            as="answers"
            helpedId={thread.helpedAnswerId}
            mayMark={mine}
          />
        </div>
        <Related page={page} related={related} />
      </div>{' '}
    </Layout>
  )
}

function Related({ page, related }: { page: PageContext; related: ThreadRow[] }) {
  const { t, paths, names } = page
  if (related.length === 0) return null
  return (
    <aside class="thread-aside no-print" aria-labelledby="related-title">
      <h2 id="related-title">{t.threads.related}</h2>
      <ul class="feed">
        {related.map(thread => (
          <li>
            <div>
              <a href={paths.thread(thread.id)} lang={thread.language}>
                {thread.title}
              </a>
              <p class="feed-note">
                {thread.networkId && `${names.networks[thread.networkId]}, `}
                {t.answers.count(thread.answerCount)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </aside>
  )
}
