import { type Context, Hono } from 'hono'
import { PracticeFormPage } from '../../views/practices/form.tsx'
import { PracticesPage } from '../../views/practices/list.tsx'
import { NotYourPracticePage } from '../../views/practices/not-yours.tsx'
import { PracticePage } from '../../views/practices/show.tsx'
import { WithdrawnPracticePage } from '../../views/practices/withdrawn.tsx'
import type { FormState } from '../../views/ui/problems.tsx'
import { allow } from '../access.tsx'
import { addAnswerRoutes } from '../answers/answer-routes.tsx'
import { listAnswers } from '../answers/list-answers.ts'
import { type App, pageOf, signedIn } from '../context.ts'
import { needChoices } from '../people/find-names.ts'
import { readForm } from '../platform/forms.ts'
import { newId } from '../platform/ids.ts'
import { countPractices } from './count-practices.ts'
import { editPractice } from './edit-practice.ts'
import { findPractice, type Practice } from './find-practice.ts'
import { listPractices, readCursor } from './list-practices.ts'
import { listRelatedPractices } from './list-related-practices.ts'
import { mayEdit } from './policy.ts'
import { readFilters } from './practice-filters.ts'
import { networksFor, practiceForm } from './practice-form.ts'
import { publishPractice } from './publish-practice.ts'
import { typedPractice } from './typed-practice.ts'
import { withdrawPractice } from './withdraw-practice.ts'

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
  return formPage(c, {
    submitted: { token: newId(), kind, 'needs[]': need ? [need] : [], network: signedIn(c).homeNetworkId },
  })
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
  const id = await publishPractice(c.env, author, form.data)
  return c.redirect(`${c.var.paths.practice(id)}?done=published`, 303)
})

practices.get('/practices/:id', allow('everyone'), c => showPractice(c, c.req.param('id'), {}))

practices.get('/practices/:id/edit', allow('publish'), async c => {
  const practice = await find(c, c.req.param('id'))
  if (!practice || !mayEdit(signedIn(c), practice)) return refuse(c, practice)
  return formPage(c, { submitted: typedPractice(practice) }, practice)
})

practices.post('/practices/:id/edit', allow('publish'), async c => {
  const author = signedIn(c)
  const practice = await find(c, c.req.param('id'))
  if (!practice || !mayEdit(author, practice)) return refuse(c, practice)
  const needs = needChoices(c.var.names)
  const known = { viewer: author, names: c.var.names, needs, networkIds: networksFor(author, practice.networkId) }
  const form = await readForm(c.req.raw, practiceForm(known))
  if (!form.ok) {
    c.status(422)
    return formPage(c, form, practice)
  }
  await editPractice(c.env, author, practice.id, form.data)
  return c.redirect(`${c.var.paths.practice(practice.id)}?done=edited`, 303)
})

// Where a reload or a change of language leads after a refused form.
practices.get('/practices/:id/withdrawal', allow('everyone'), c =>
  c.redirect(c.var.paths.practice(c.req.param('id')), 303),
)

practices.post('/practices/:id/withdrawal', allow('publish'), async c => {
  const author = signedIn(c)
  const practice = await find(c, c.req.param('id'))
  if (!practice || !mayEdit(author, practice)) return refuse(c, practice)
  await withdrawPractice(c.env, author, practice.id)
  return c.redirect(c.var.paths.practice(practice.id), 303)
})

addAnswerRoutes(practices, '/practices/:id', {
  kind: 'practice',
  find: async (c, id) => {
    const practice = await find(c, id)
    return practice && !practice.withdrawnAt ? { id: practice.id, path: c.var.paths.practice(practice.id) } : null
  },
  show: showPractice,
})

function find(c: Context<App>, id: string) {
  return findPractice(c.env, c.var.viewer, c.var.language, id)
}

async function showPractice(c: Context<App>, id: string, state: FormState): Promise<Response> {
  const { viewer, language } = c.var
  const practice = await find(c, id)
  if (!practice) return c.notFound()
  const page = pageOf(c)
  if (practice.withdrawnAt) return c.html(<WithdrawnPracticePage page={page} at={practice.withdrawnAt} />, 410)
  const [answers, related] = await Promise.all([
    listAnswers(c.env, viewer, { kind: 'practice', id }, c.req.query('from')),
    listRelatedPractices(c.env, viewer, language, id, 4),
  ])
  const done = (['published', 'edited'] as const).find(word => word === c.req.query('done'))
  return c.html(
    <PracticePage {...{ page, practice, answers, related, state, done }} mayEdit={mayEdit(viewer, practice)} />,
  )
}

async function formPage(c: Context<App>, state: FormState, editing?: Practice) {
  const needs = needChoices(c.var.names)
  const networkIds = networksFor(signedIn(c), editing?.networkId)
  return c.html(<PracticeFormPage page={pageOf(c)} {...{ needs, networkIds, state, editing }} />)
}

/** Why a practice is not changed: it is not there for this viewer, it is withdrawn already, or it is somebody else's. */
async function refuse(c: Context<App>, practice: Practice | null): Promise<Response> {
  if (!practice) return c.notFound()
  const page = pageOf(c)
  if (practice.withdrawnAt) return c.html(<WithdrawnPracticePage page={page} at={practice.withdrawnAt} />, 410)
  return c.html(<NotYourPracticePage page={page} id={practice.id} />, 403)
}
