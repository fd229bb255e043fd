import type { Context, Hono } from 'hono'
import type { FormState } from '../../views/ui/problems.tsx'
import { allow } from '../access.tsx'
import { type App, signedIn } from '../context.ts'
import { queryText } from '../paths.ts'
import { readForm } from '../platform/forms.ts'
import { newId } from '../platform/ids.ts'
import { answerForm } from './answer-form.ts'
import { addEditRoutes } from './edit-routes.tsx'
import { findAnswer } from './find-answer.ts'
import { findWriting } from './find-writing.ts'
import { publishAnswer } from './publish-answer.ts'
import type { Subject } from './schema.ts'
import { withdrawAnswer } from './withdraw-answer.ts'

export type Under = {
  kind: Subject['kind']
  /** The subject as the viewer may see it; null when there is none for them, or when it takes no answers any more. */
  find: (c: Context<App>, id: string) => Promise<{ id: string; path: string; title: string } | null>
  /** The subject's page again, with what is wrong with the answer form. */
  show: (c: Context<App>, id: string, state: FormState) => Promise<Response>
}

/**
 * The discussion under a subject as routes of its feature: posting an answer, the address of each answer, and editing
 * and withdrawing one's own. `pattern` is the subject's address, with `:id`.
 */
export function addAnswerRoutes(feature: Hono<App>, pattern: string, under: Under): void {
  const { kind, find, show } = under
  feature.post(`${pattern}/answers`, allow('publish'), async c => {
    const id = c.req.param('id') ?? ''
    const subject = await find(c, id)
    // Its page says that it is gone, and gives back what was typed unless it was erased.
    if (!subject) return show(c, id, {})
    const form = await readForm(c.req.raw, answerForm)
    if (!form.ok) {
      c.status(422)
      return show(c, id, form)
    }
    const answer = await publishAnswer(c.env, signedIn(c), { kind, id: subject.id }, form.data)
    const published = c.var.paths.answer(subject.path, answer.id)
    if (answer.ok) return c.redirect(published, 303)
    c.status(409)
    if (answer.refusal === 'quotes_removed')
      return show(c, id, { submitted: form.submitted, issues: [{ field: 'body', problem: 'quotes_removed' }] })
    return show(c, id, { submitted: { ...form.submitted, token: newId() }, published })
  })

  // Where a reload lands after a form that came back.
  feature.get(`${pattern}/answers`, allow('everyone'), async c => {
    const subject = await find(c, c.req.param('id') ?? '')
    return subject ? c.redirect(`${subject.path}#answers`, 303) : c.notFound()
  })

  feature.get(`${pattern}/answers/:answer`, allow('everyone'), async c => {
    const subject = await find(c, c.req.param('id') ?? '')
    const answer = subject && (await findAnswer(c.env, { kind, id: subject.id }, c.req.param('answer') ?? ''))
    if (!subject || !answer) return c.notFound()
    const query = queryText({ from: answer.onFirstPage ? null : answer.id })
    return c.redirect(`${subject.path}${query}#answer-${answer.id}`, 303)
  })

  feature.post(`${pattern}/answers/:answer/withdrawal`, allow('publish'), async c => {
    const subject = await find(c, c.req.param('id') ?? '')
    if (!subject) return c.notFound()
    const id = c.req.param('answer') ?? ''
    const withdrawn = await withdrawAnswer(c.env, signedIn(c), { kind, id: subject.id }, id)
    return withdrawn ? c.redirect(c.var.paths.answer(subject.path, id), 303) : c.notFound()
  })

  addEditRoutes(feature, pattern, under)
}

/** What the form of an answer shows: what came back, else the viewer's draft of this discussion and what they quote. */
export async function writingUnder(
  c: Context<App>,
  subject: Subject,
  path: string,
  state: FormState,
): Promise<FormState> {
  if (state.submitted) return state
  const query = (name: string) => c.req.query(name)
  return findWriting(c.env, c.var.viewer, { subject, path, language: c.var.language, query })
}
