import { type Context, Hono } from 'hono'
import { PracticeFormPage } from '../../views/practices/form.tsx'
import { PracticesPage } from '../../views/practices/list.tsx'
import { PracticePage } from '../../views/practices/show.tsx'
import type { FormState } from '../../views/ui/problems.tsx'
import { allow } from '../access.tsx'
import { addAnswerRoutes, writingUnder } from '../answers/answer-routes.tsx'
import { listAnswers } from '../answers/list-answers.ts'
import { type App, hereIn, pageOf, signedIn } from '../context.ts'
import { continueDraft } from '../drafts/continue-draft.ts'
import { answerGone } from '../errors.tsx'
import { needChoices } from '../people/find-names.ts'
import { readForm } from '../platform/forms.ts'
import { newId } from '../platform/ids.ts'
import { findReading } from '../visits/find-reading.ts'
import { keepReading } from '../visits/keep-reading.ts'
import { countPractices } from './count-practices.ts'
import { addEditRoutes, showGone } from './edit-routes.tsx'
import { findPractice } from './find-practice.ts'
import { listPractices, readCursor } from './list-practices.ts'
import { listRelatedPractices } from './list-related-practices.ts'
import { mayEdit } from './policy.ts'
import { readFilters } from './practice-filters.ts'
import { networksFor, practiceForm } from './practice-form.ts'
import { publishPractice } from './publish-practice.ts'

export const practices = new Hono<App>()

practices.get('/practices', allow('everyone'), async c => {
  const { viewer, language, names } = c.var
  const needs = needChoices(c.var.names)
  const filters = readFilters(c.req.query(), { names, needs, viewer })
  const before = c.req.query('before')
  const [list, counts] = await Promise.all([
    listPractices(c.env, viewer, language, filters, before),
    countPractices(c.env, viewer, filters),
  ])
  const later = readCursor(before) !== null
  return c.html(<PracticesPage page={pageOf(c)} {...{ list, filters, counts, needs, later }} />)
})

practices.get('/practices/new', allow('publish'), async c => {
  const { kind = '', need } = c.req.query()
  const viewer = signedIn(c)
  const fresh = { kind, 'needs[]': need ? [need] : [], network: viewer.homeNetworkId }
  return formPage(c, await continueDraft(c.env, viewer, hereIn(c), fresh))
})

practices.post('/practices', allow('publish'), async c => {
  const author = signedIn(c)
  const needs = needChoices(c.var.names)
  const known = { viewer: author, names: c.var.names, needs, networkIds: networksFor(author) }
  const form = await readForm(c.req.raw, practiceForm(known))
  if (!form.ok) {
    c.status(422)
    return formPage(c, form)
  }
  const published = await publishPractice(c.env, author, form.data)
  const path = c.var.paths.practice(published.id)
  if (published.ok) return c.redirect(`${path}?done=published`, 303)
  c.status(409)
  return formPage(c, { submitted: { ...form.submitted, token: newId() }, published: path })
})

practices.get('/practices/:id', allow('everyone'), c => showPractice(c, c.req.param('id'), {}))

addEditRoutes(practices)

addAnswerRoutes(practices, '/practices/:id', {
  kind: 'practice',
  find: async (c, id) => {
    const practice = await find(c, id)
    if (!practice || practice.withdrawnAt) return null
    return { id: practice.id, path: c.var.paths.practice(practice.id), title: practice.title }
  },
  show: showPractice,
})

function find(c: Context<App>, id: string) {
  return findPractice(c.env, c.var.viewer, id)
}

async function showPractice(c: Context<App>, id: string, state: FormState): Promise<Response> {
  const { viewer, language } = c.var
  const practice = await find(c, id)
  if (!practice) return answerGone(c)
  const page = pageOf(c)
  if (practice.withdrawnAt) return showGone(c, practice.id, practice.withdrawnAt)
  const subject = { kind: 'practice', id } as const
  const [answers, reading, related, writing] = await Promise.all([
    listAnswers(c.env, viewer, subject, c.req.query('from')),
    findReading(c.env, viewer, 'practice', id),
    listRelatedPractices(c.env, viewer, language, id, 4),
    writingUnder(c, subject, page.paths.practice(id), state),
  ])
  keepReading(c.env, viewer, { ...practice, kind: 'practice' }, answers, reading)
  const done = (['published', 'edited'] as const).find(word => word === c.req.query('done'))
  return c.html(
    <PracticePage
      {...{ page, practice, answers, reading, related, state: writing, done }}
      mayEdit={mayEdit(viewer, practice)}
    />,
  )
}

async function formPage(c: Context<App>, state: FormState) {
  const needs = needChoices(c.var.names)
  return c.html(<PracticeFormPage page={pageOf(c)} {...{ needs, networkIds: networksFor(signedIn(c)), state }} />)
}
