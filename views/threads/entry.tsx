import type { Child } from 'hono/jsx'
import { agoText, dayTimeText, isoText } from '../../src/i18n/dates.ts'
import type { ThreadRow } from '../../src/threads/thread-row.ts'
import { audienceText } from '../audiences/audience-field.tsx'
import type { PageContext } from '../page.ts'
import { Icon } from '../ui/icon.tsx'
import { NewMark } from '../visits/new-mark.tsx'

type Props = { page: PageContext; thread: ThreadRow }

/** A thread as a row of a `ul.entry-list`: what is asked, by whom, and how far the talk has come. */
export function ThreadEntry({ page, thread }: Props) {
  const { t, names, paths, language, now } = page
  const { answerCount, activeAt } = thread
  return (
    <li class="entry">
      <a class="entry-title" href={paths.thread(thread.id)} lang={thread.language}>
        {thread.title}
      </a>
      <p class="entry-excerpt" lang={thread.language}>
        {thread.excerpt}
      </p>
      <p class="byline">
        {thread.authorName && <span>{thread.authorName}</span>}
        <span>{names.roles[thread.roleId]}</span>
        {thread.networkId && <span>{names.networks[thread.networkId]}</span>}
        <time datetime={isoText(activeAt)} title={dayTimeText(activeAt, language)}>
          {t.threads.lastActive(agoText(activeAt, now, language))}
        </time>
      </p>
      <ThreadSigns page={page} thread={thread}>
        {(thread.isNew || thread.newAnswers > 0) && (
          <li>
            <NewMark page={page} of={thread} as="answers" />
          </li>
        )}
        <li class={answerCount > 0 ? 'entry-count' : 'entry-count entry-count--none'}>
          <strong>{answerCount}</strong> {t.threads.answerWord(answerCount)}
        </li>
      </ThreadSigns>
    </li>
  )
}

type Signed = Pick<ThreadRow, 'helped' | 'perspectiveId' | 'audience' | 'audienceRoleId' | 'needs'>

/** What is worth knowing of a thread at a glance; nothing when there is nothing to say. */
export function ThreadSigns({ page, thread, children }: { page: PageContext; thread: Signed; children?: Child }) {
  const { t, names, paths } = page
  const audience = audienceText(page, thread)
  if (!children && !thread.helped && !thread.perspectiveId && !audience && thread.needs.length === 0) return null
  return (
    <ul class="signs">
      {children}
      {thread.helped && (
        <li class="sign--helped">
          <Icon name="helped" /> {t.threads.helped}
        </li>
      )}
      {thread.perspectiveId && (
        <li>
          <Icon name="people" /> {t.threads.wanted(names.organisations[thread.perspectiveId] ?? '')}
        </li>
      )}
      {audience && (
        <li>
          <Icon name="lock" /> {audience}
        </li>
      )}
      {thread.needs.map(need => (
        <li>
          <a class="tag" href={paths.need(need)}>
            {names.needs[need]}
          </a>
        </li>
      ))}
    </ul>
  )
}
