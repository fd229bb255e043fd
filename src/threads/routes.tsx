import { type Context, Hono } from 'hono'
import { ThreadFormPage } from '../../views/threads/form.tsx'
import { ThreadsPage } from '../../views/threads/list.tsx'
import { ThreadRefusedPage } from '../../views/threads/refused.tsx'
import { ThreadPage } from '../../views/threads/show.tsx'
import type { FormState } from '../../views/ui/problems.tsx'
import { allow } from '../access.tsx'
import { addAnswerRoutes, writingUnder } from '../answers/answer-routes.tsx'
import { listAnswers } from '../answers/list-answers.ts'
import { type App, hereIn, pageOf, signedIn } from '../context.ts'
import { continueDraft } from '../drafts/continue-draft.ts'
import { answerGone } from '../errors.tsx'
import { queryText } from '../paths.ts'
import { needChoices } from '../people/find-names.ts'
import { readForm, type Submitted } from '../platform/forms.ts'
import { maskIdentityCodes } from '../platform/identity-code.ts'
import { newId } from '../platform/ids.ts'
import { findReading } from '../visits/find-reading.ts'
import { keepReading } from '../visits/keep-reading.ts'
import { countThreads } from './count-threads.ts'
import { addEditRoutes, showGone } from './edit-routes.tsx'
import { findThread } from './find-thread.ts'
import { listRelatedThreads } from './list-related-threads.ts'
import { listThreads } from './list-threads.ts'
import { markHelped } from './mark-helped.ts'
import { publishThread } from './publish-thread.ts'
import { needsViewer, readFilter } from './thread-filter.ts'
import { helpedForm, threadForm } from './thread-form.ts'
import { withdrawThread } from './withdraw-thread.ts'

export const threads = new Hono<App>()

threads.get('/threads', allow('everyone'), async c => {
  const { viewer } = c.var
  const page = pageOf(c)
  const filter = readFilter(name => c.req.query(name), c.var.names)
  if (needsViewer(filter.view) && !viewer) return c.redirect(page.links.signIn, 303)
  const before = c.req.query('before')
  const [shown, counts] = await Promise.all([
    listThreads(c.env, viewer, filter, before),
    countThreads(c.env, viewer, filter),
  ])
  const needs = needChoices(c.var.names)
  return c.html(<ThreadsPage page={page} filter={filter} shown={shown} counts={counts} needs={needs} first={!before} />)
})

threads.get('/threads/new', allow('publish'), async c => {
  const { need, title } = c.req.query()
  const fresh: Submitted = { ...(need && { 'needs[]': [need] }), ...(title && { title: maskIdentityCodes(title) }) }
  return showForm(c, await continueDraft(c.env, signedIn(c), hereIn(c), fresh))
})

threads.post('/threads', allow('publish'), async c => {
  const author = signedIn(c)
  const needs = needChoices(c.var.names)
  const form = await readForm(c.req.raw, threadForm(author, c.var.names, needs))
  if (!form.ok) {
    c.status(422)
    return showForm(c, form)
  }
  const published = await publishThread(c.env, author, form.data)
  const path = c.var.paths.thread(published.id)
  if (published.ok) return c.redirect(`${path}${queryText({ done: 'published' })}`, 303)
  c.status(409)
  return showForm(c, { submitted: { ...form.submitted, token: newId() }, published: path })
})

threads.get('/threads/:id', allow('everyone'), c => showThread(c, c.req.param('id'), {}))

// Where a reload or a change of language leads after a refused form.
for (const act of ['helped', 'withdrawal'])
  threads.get(`/threads/:id/${act}`, allow('everyone'), c =>
    c.redirect(c.var.paths.thread(c.req.param('id') ?? ''), 303),
  )

threads.post('/threads/:id/helped', allow('publish'), async c => {
  const thread = await findThread(c.env, c.var.viewer, c.req.param('id'))
  if (!thread || thread === 'withdrawn') return c.notFound()
  const form = await readForm(c.req.raw, helpedForm)
  const path = c.var.paths.thread(thread.id)
  const marked = form.ok
    ? await markHelped(c.env, signedIn(c), thread, form.data.answer)
    : ({ ok: false, refusal: 'no_such_answer' } as const)
  if (!marked.ok) return c.html(<ThreadRefusedPage page={pageOf(c)} path={path} refusal={marked.refusal} />, 409)
  const answer = (form.ok && form.data.answer) || thread.helpedAnswerId
  return c.redirect(answer ? c.var.paths.answer(path, answer) : path, 303)
})

threads.post('/threads/:id/withdrawal', allow('publish'), async c => {
  const id = c.req.param('id')
  const withdrawn = await withdrawThread(c.env, signedIn(c), id)
  return withdrawn ? c.redirect(c.var.paths.thread(id), 303) : c.notFound()
})

addEditRoutes(threads)

addAnswerRoutes(threads, '/threads/:id', {
  kind: 'thread',
  find: async (c, id) => {
    const thread = await findThread(c.env, c.var.viewer, id)
    if (!thread || thread === 'withdrawn') return null
    return { id, path: c.var.paths.thread(id), title: thread.title }
  },
  show: showThread,
})

async function showThread(c: Context<App>, id: string, state: FormState) {
  const { viewer } = c.var
  const page = pageOf(c)
  const thread = await findThread(c.env, viewer, id)
  if (!thread) return answerGone(c)
  if (thread === 'withdrawn') return showGone(c)
  const subject = { kind: 'thread', id } as const
  const [answers, reading, related, writing] = await Promise.all([
    listAnswers(c.env, viewer, subject, c.req.query('from')),
    findReading(c.env, viewer, 'thread', id),
    listRelatedThreads(c.env, viewer, id),
    writingUnder(c, subject, page.paths.thread(id), state),
  ])
  keepReading(c.env, viewer, { ...thread, kind: 'thread', publishedAt: thread.askedAt }, answers, reading)
  const done = (['published', 'edited'] as const).find(word => word === c.req.query('done'))
  return c.html(
    <ThreadPage
      page={page}
      thread={thread}
      answers={answers}
      related={related}
      reading={reading}
      state={writing}
      done={done}
    />,
  )
}

async function showForm(c: Context<App>, state: FormState) {
  const author = signedIn(c)
  const needs = needChoices(c.var.names)
  return c.html(
    <ThreadFormPage
      page={pageOf(c)}
      state={state}
      needs={needs}
      networkIds={author.networkIds}
      homeNetworkId={author.homeNetworkId}
    />,
  )
}
