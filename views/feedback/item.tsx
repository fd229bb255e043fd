import type { Feedback } from '../../src/feedback/find-feedback.ts'
import { dayText, dayTimeText } from '../../src/i18n/dates.ts'
import { typed } from '../../src/platform/forms.ts'
import { Layout } from '../layout.tsx'
import type { PageContext } from '../page.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { Button } from '../ui/button.tsx'
import { FormActions, TextArea } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { FormProblems, type FormState, problemOf } from '../ui/problems.tsx'
import { Prose } from '../ui/prose.tsx'
import { DueBadge } from './queue.tsx'

type Props = {
  page: PageContext
  item: Feedback
  /** The texts as safe html. */
  html: { body: string; answer: string }
  /** The page it is about, when that is one of ours. */
  about: string
  state: FormState
  refusal?: 'already_answered'
  done?: 'answered' | 'erased'
}

/** Feedback, and the answer to it or the form to write one. */
export function FeedbackItemPage({ page, item, html, about, state, refusal, done }: Props) {
  const { t, paths } = page
  const words = t.feedback
  const title = words.itemTitle(words.subjects[item.subject])
  return (
    <Layout page={page} title={title}>
      <div class="page-head">
        <Breadcrumbs label={t.ui.breadcrumbs} items={[{ href: paths.feedback(), label: words.title }]} />
        <h1>{title}</h1>
      </div>
      {done && (
        <Notice tone="success" role="status" focus>
          <p>{done === 'erased' ? words.doneErased : item.email ? words.doneMailed : words.done}</p>
        </Notice>
      )}
      {refusal && (
        <Notice tone="warning" role="alert" focus>
          <p>{words.refusals[refusal]}</p>
        </Notice>
      )}
      <Facts page={page} item={item} about={about} />
      <section class="section" aria-labelledby="text">
        <h2 id="text">{words.text}</h2>
        {item.body ? <Prose html={html.body} lang={item.language} /> : <p>{words.erased}</p>}
        {item.body && <Erasure page={page} item={item} />}
      </section>
      {item.answeredAt ? (
        <section class="section" aria-labelledby="answer-given">
          <h2 id="answer-given">{words.theAnswer}</h2>
          <Prose html={html.answer} lang={item.language} />
          <p class="entry-note">{words.answeredOn(dayText(item.answeredAt, page.language))}</p>
          {item.email && <MailState page={page} item={item} />}
        </section>
      ) : (
        <AnswerForm page={page} item={item} state={state} />
      )}
      {refusal && (
        <section class="section" aria-labelledby="yours">
          <h2 id="yours">{t.errors.yourText}</h2>
          <pre class="kept-text">{typed(state.submitted, 'answer')}</pre>
        </section>
      )}
    </Layout>
  )
}

function Facts({ page, item, about }: Pick<Props, 'page' | 'item' | 'about'>) {
  const { t, language } = page
  const words = t.feedback
  return (
    <dl class="definition">
      <dt>{words.sent}</dt>
      <dd>{dayTimeText(item.sentAt, language)}</dd>
      {!item.answeredAt && (
        <>
          <dt>{words.waiting}</dt>
          <dd>
            {words.dueBy(dayText(item.dueAt, language))} <DueBadge page={page} dueAt={item.dueAt} />
          </dd>
        </>
      )}
      <dt>{words.language}</dt>
      <dd>{t.forms.languages[item.language]}</dd>
      {item.page && (
        <>
          <dt>{words.page}</dt>
          <dd>{about ? <a href={about}>{item.page}</a> : item.page}</dd>
        </>
      )}
      <dt>{words.email}</dt>
      <dd>{item.email || words.noAddress}</dd>
    </dl>
  )
}

function AnswerForm({ page, item, state }: Pick<Props, 'page' | 'item' | 'state'>) {
  const { t, paths } = page
  const words = t.feedback
  const hint = item.email ? words.answerHint(t.forms.languages[item.language]) : words.answerHintNoMail
  return (
    <section class="section" aria-labelledby="answer-title">
      <h2 id="answer-title">{words.answerTitle}</h2>
      <form method="post" action={`${paths.answerFeedback(item.id)}#problems`} class="form" novalidate>
        <FormProblems t={t} state={state} labels={{ answer: words.answer }} />
        <TextArea
          name="answer"
          label={words.answer}
          hint={hint}
          value={typed(state.submitted, 'answer')}
          error={problemOf(t, state, 'answer')}
          rows={8}
          lang={item.language}
          required
        />
        <p class="field-hint">{words.answerFinal}</p>
        <FormActions>
          <Button>{item.email ? words.sendAnswer : words.saveAnswer}</Button>
        </FormActions>
      </form>
    </section>
  )
}

/** Whether the answer has left by mail; when it could not, the coordinator sends it themselves. */
function MailState({ page, item }: Pick<Props, 'page' | 'item'>) {
  const words = page.t.feedback.mail
  if (item.mailedAt) return <p class="entry-note">{words.sent(dayTimeText(item.mailedAt, page.language))}</p>
  return <Notice tone={item.mailDueAt ? 'info' : 'warning'}>{item.mailDueAt ? words.waiting : words.failed}</Notice>
}

function Erasure({ page, item }: Pick<Props, 'page' | 'item'>) {
  const { t, paths } = page
  const words = t.feedback
  return (
    <details class="withdrawal">
      <summary>{words.erase}</summary>
      <form method="post" action={paths.eraseFeedback(item.id)}>
        <p>{words.eraseText}</p>
        <Button kind="danger" small>
          {words.eraseSure}
        </Button>
      </form>
    </details>
  )
}
