import { type Context, Hono } from 'hono'
import { FeedbackItemPage } from '../../views/feedback/item.tsx'
import { NewFeedbackPage } from '../../views/feedback/new.tsx'
import { FeedbackPage } from '../../views/feedback/queue.tsx'
import { FeedbackSentPage } from '../../views/feedback/sent.tsx'
import type { FormState } from '../../views/ui/problems.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { readForm } from '../platform/forms.ts'
import { maskIdentityCodes } from '../platform/identity-code.ts'
import { newId } from '../platform/ids.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import { answerFeedback } from './answer-feedback.ts'
import { eraseFeedback } from './erase-feedback.ts'
import { aboutPage, answerForm, feedbackForm } from './feedback-form.ts'
import { type Feedback, findFeedback } from './find-feedback.ts'
import { listAnsweredFeedback, listWaitingFeedback, readCursor } from './list-feedback.ts'
import { sendFeedback } from './send-feedback.ts'

export const feedback = new Hono<App>()

feedback.get('/feedback/new', allow('everyone'), async c => {
  const { sent: sentId, subject = '', page: about } = c.req.query()
  const sent = sentId ? await findFeedback(c.env, sentId) : null
  if (sent) {
    const { dueAt, subject, email } = sent
    return c.html(<FeedbackSentPage page={pageOf(c)} sent={{ dueAt, subject, mayAnswer: email !== '' }} />)
  }
  const submitted = {
    ...{ token: newId(), subject, page: aboutPage(maskIdentityCodes(about ?? '')) },
    email: c.var.viewer?.email ?? '',
  }
  return c.html(<NewFeedbackPage page={pageOf(c)} state={{ submitted }} />)
})

feedback.post('/feedback/new', allow('everyone'), async c => {
  const form = await readForm(c.req.raw, feedbackForm)
  if (!form.ok) return c.html(<NewFeedbackPage page={pageOf(c)} state={form} />, 422)
  const { language, viewer, paths } = c.var
  const sent = await sendFeedback(c.env, { language, personId: viewer?.id ?? null }, form.data)
  if (!sent.ok) return c.html(<NewFeedbackPage page={pageOf(c)} state={form} refusal={sent.refusal} />, 429)
  return c.redirect(paths.newFeedback({ sent: sent.id }), 303)
})

feedback.get('/feedback', allow('manage_people'), async c => {
  const after = readCursor(c.req.query('after'))
  const before = readCursor(c.req.query('before'))
  const [waiting, answered] = await Promise.all([
    listWaitingFeedback(c.env, after),
    listAnsweredFeedback(c.env, before),
  ])
  const later = { waiting: Boolean(after), answered: Boolean(before) }
  return c.html(<FeedbackPage page={pageOf(c)} {...{ waiting, answered, later }} />)
})

feedback.get('/feedback/:id', allow('manage_people'), async c => {
  const item = await findFeedback(c.env, c.req.param('id'))
  if (!item) return c.notFound()
  const done = c.req.query('done')
  const isDone = (done === 'answered' && item.answeredAt) || (done === 'erased' && item.body === '')
  return showItem(c, item, {}, isDone ? { done } : {})
})

// Where a reload or a change of language leads after a refused form.
for (const act of ['answer', 'erasure'])
  feedback.get(`/feedback/:id/${act}`, allow('manage_people'), async c => {
    const item = await findFeedback(c.env, c.req.param('id') ?? '')
    return item ? c.redirect(c.var.paths.feedbackItem(item.id), 303) : c.notFound()
  })

feedback.post('/feedback/:id/erasure', allow('manage_people'), async c => {
  const item = await findFeedback(c.env, c.req.param('id'))
  if (!item) return c.notFound()
  await eraseFeedback(c.env, signedIn(c).id, item.id)
  return c.redirect(`${c.var.paths.feedbackItem(item.id)}?done=erased`, 303)
})

feedback.post('/feedback/:id/answer', allow('manage_people'), async c => {
  const item = await findFeedback(c.env, c.req.param('id'))
  if (!item) return c.notFound()
  const form = await readForm(c.req.raw, answerForm)
  if (!form.ok) {
    c.status(422)
    return showItem(c, item, form)
  }
  const answered = await answerFeedback(c.env, signedIn(c).id, item, form.data.answer)
  if (answered.ok) return c.redirect(`${c.var.paths.feedbackItem(item.id)}?done=answered`, 303)
  c.status(409)
  return showItem(c, answered.stored, form, { refusal: answered.refusal })
})

type More = { done?: 'answered' | 'erased'; refusal?: 'already_answered' }

function showItem(c: Context<App>, item: Feedback, state: FormState, more: More = {}) {
  const html = { body: renderMarkdown(item.body), answer: renderMarkdown(item.answer) }
  const about = aboutPage(item.page)
  return c.html(<FeedbackItemPage page={pageOf(c)} {...{ item, html, about, state }} {...more} />)
}
