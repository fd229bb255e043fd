import { daysLeft } from '../../src/feedback/days-left.ts'
import type { Cursor, FeedbackInList, FeedbackList } from '../../src/feedback/list-feedback.ts'
import { daysToAnswer } from '../../src/feedback/policy.ts'
import { dayText } from '../../src/i18n/dates.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { StatusBadge } from '../ui/badge.tsx'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Empty } from '../ui/empty.tsx'
import { Pager } from '../ui/pager.tsx'

type Props = {
  page: PageContext
  waiting: FeedbackList
  answered: FeedbackList
  /** Whether each list begins further on. */
  later: { waiting: boolean; answered: boolean }
}

/** All feedback: what waits for an answer, the first to fall due first, and what has been answered. */
export function FeedbackPage({ page, waiting, answered, later }: Props) {
  const { t, paths } = page
  const words = t.feedback
  const at = (cursor: Cursor) => `${cursor.time}-${cursor.id}`
  const first = { href: paths.feedback(), text: words.first }
  const more = (name: 'after' | 'before', cursor: Cursor | null) =>
    cursor ? { href: paths.feedback({ [name]: at(cursor) }), text: words.more } : undefined
  return (
    <Layout page={page} title={words.title}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.desk, label: t.desk.title }]} />
        <h1>{words.title}</h1>
        <p class="lead">{words.queueLead(daysToAnswer)}</p>
      </div>
      <section aria-labelledby="waiting">
        <h2 id="waiting">{words.waiting}</h2>
        {waiting.items.length > 0 ? (
          <ul class="entry-list">
            {waiting.items.map(item => (
              <Entry page={page} item={item} />
            ))}
          </ul>
        ) : (
          <Empty title={words.noneWaiting}>{words.noneWaitingText}</Empty>
        )}
        <Pager
          label={words.waitingPages}
          newer={later.waiting ? first : undefined}
          older={more('after', waiting.next)}
        />
      </section>
      <section class="section" aria-labelledby="answered">
        <h2 id="answered">{words.answered}</h2>
        {answered.items.length > 0 ? (
          <ul class="entry-list">
            {answered.items.map(item => (
              <Entry page={page} item={item} />
            ))}
          </ul>
        ) : (
          <p>{words.noneAnswered}</p>
        )}
        <Pager
          label={words.answeredPages}
          newer={later.answered ? first : undefined}
          older={more('before', answered.next)}
        />
      </section>
    </Layout>
  )
}

function Entry({ page, item }: { page: PageContext; item: FeedbackInList }) {
  const { t, paths, language } = page
  const words = t.feedback
  const { answeredAt, dueAt } = item
  return (
    <li class="entry">
      <a class="entry-title" href={paths.feedbackItem(item.id)}>
        {words.subjects[item.subject]}
      </a>
      <p class="entry-excerpt" lang={item.language}>
        {item.excerpt}
      </p>
      <p class="byline">
        {answeredAt ? (
          <span>{words.answeredOn(dayText(answeredAt, language))}</span>
        ) : (
          <>
            <DueBadge page={page} dueAt={dueAt} />
            <span>{words.dueBy(dayText(dueAt, language))}</span>
          </>
        )}
        {!item.mayAnswer && <span>{words.noAddress}</span>}
      </p>
    </li>
  )
}

/** How many days are left, in words and colour; red and late when there are none. */
export function DueBadge({ page, dueAt }: { page: PageContext; dueAt: Date }) {
  const { left, overdue } = page.t.feedback
  const days = daysLeft(dueAt, page.now)
  if (days < 0) return <StatusBadge tone="warning" label={overdue(-days)} />
  return <StatusBadge tone={days <= 3 ? 'soon' : 'neutral'} label={left(days)} />
}
