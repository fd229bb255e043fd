import type { AnswerPage } from '../../src/answers/list-answers.ts'
import type { Event } from '../../src/calendar/find-event.ts'
import { dayText } from '../../src/i18n/dates.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import type { Submitted } from '../../src/platform/forms.ts'
import { Discussion } from '../answers/discussion.tsx'
import { KeptTexts } from '../errors/kept-form.tsx'
import { Layout } from '../layout.tsx'
import { PostLinks } from '../moderation/post-links.tsx'
import type { PageContext } from '../page.ts'
import { AuthorLine } from '../people/author-line.tsx'
import { StatusBadge, Tag } from '../ui/badge.tsx'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { FormState } from '../ui/problems.tsx'
import { Prose } from '../ui/prose.tsx'
import { EventDetails } from './event-details.tsx'

export type EventPageProps = {
  page: PageContext
  event: Event
  answers: AnswerPage
  state: FormState
  mayEdit: boolean
  mayCancel: boolean
  done?: keyof Messages['calendar']['done']
  refusal?: keyof Messages['calendar']['refusals']
  /** What was typed into a form that came too late. */
  kept?: Submitted
}

export function EventPage({ page, event, answers, state, mayEdit, mayCancel, done, refusal, kept }: EventPageProps) {
  const { t, paths } = page
  const { calendar } = t
  const author = {
    ...{ authorId: event.authorPageId, authorName: event.authorName },
    ...{ roleId: event.authorRoleId, networkId: event.authorNetworkId },
  }
  return (
    <Layout page={page} title={event.title} active="calendar">
      {done && (
        <Notice tone="success" role="status" focus>
          <p>{calendar.done[done]}</p>
        </Notice>
      )}
      {refusal && (
        <Notice tone="warning" role="alert" focus>
          <p>{calendar.refusals[refusal]}</p>
        </Notice>
      )}
      {kept && <KeptTexts t={t} submitted={kept} />}
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.calendar(), label: calendar.title }]} />
        <div class="cluster">
          <Tag>{calendar.kinds[event.kind]}</Tag>
          {event.cancelledAt && <StatusBadge tone="warning" label={calendar.cancelled} />}
        </div>
        <h1 lang={event.language}>{event.cancelledAt ? <s>{event.title}</s> : event.title}</h1>
        <AuthorLine page={page} author={author} at={event.publishedAt} />
      </div>
      {event.cancelledAt && (
        <Notice tone="warning" title={calendar.cancelledOn(dayText(event.cancelledAt, page.language))}>
          <p>{calendar.cancelledText}</p>
        </Notice>
      )}
      <EventDetails page={page} event={event} />
      <div class="cluster no-print">
        <LinkButton href={paths.eventFile(event.id)} kind="secondary" icon="download" download>
          {event.cancelledAt ? calendar.cancelledFile : calendar.file}
        </LinkButton>
        {mayEdit && (
          <LinkButton href={paths.editEvent(event.id)} kind="quiet" icon="edit">
            {calendar.edit}
          </LinkButton>
        )}
      </div>
      {mayCancel && <Cancellation page={page} event={event} />}
      {event.descriptionHtml && (
        <section class="section" aria-labelledby="about">
          <h2 id="about">{calendar.about}</h2>
          <Prose html={event.descriptionHtml} lang={event.language} />
        </section>
      )}
      <p class="answer-foot no-print">
        <PostLinks page={page} kind="event" id={event.id} />
      </p>
      <Discussion
        page={page}
        path={paths.event(event.id)}
        answers={answers}
        count={event.commentCount}
        state={state}
        as="comments"
      />
    </Layout>
  )
}

function Cancellation({ page, event }: { page: PageContext; event: Event }) {
  const { calendar } = page.t
  return (
    <details class="withdrawal no-print">
      <summary>{calendar.cancel}</summary>
      <form method="post" action={page.paths.cancelEvent(event.id)}>
        <p>{calendar.cancelText}</p>
        <Button kind="danger">{calendar.cancelConfirm}</Button>
      </form>
    </details>
  )
}
