import type { Context, Hono } from 'hono'
import { AnswerFormPage } from '../../views/answers/form.tsx'
import type { FormState } from '../../views/ui/problems.tsx'
import { HistoryPage } from '../../views/versions/history.tsx'
import { EditRefusedPage } from '../../views/versions/refused.tsx'
import { allow } from '../access.tsx'
import { type App, hereIn, pageOf, signedIn } from '../context.ts'
import { continueDraft } from '../drafts/continue-draft.ts'
import { answerGone, typedIn } from '../errors.tsx'
import { findRemoval } from '../moderation/find-removal.ts'
import { placeOf } from '../paths.ts'
import { readForm } from '../platform/forms.ts'
import { freeUntil } from '../versions/free-time.ts'
import { listChanges } from '../versions/list-changes.ts'
import { editedAnswerForm } from './answer-form.ts'
import type { Under } from './answer-routes.tsx'
import { editAnswer, typedAnswer } from './edit-answer.ts'
import { findWholeAnswer, type WholeAnswer } from './find-whole-answer.ts'
import { whyNotEdit } from './policy.ts'
import type { Subject } from './schema.ts'

type Found = { under: { path: string; title: string }; subject: Subject; answer: WholeAnswer }

const quotesRemoved = { field: 'body', problem: 'quotes_removed' } as const
const rooms = { thread: 'threads', practice: 'practices', need: 'needs', event: 'calendar' } as const

/** Editing one's own answer under a subject, and what an answer said before it was edited, as routes of its feature. */
export function addEditRoutes(feature: Hono<App>, pattern: string, { kind, find }: Under): void {
  feature.get(`${pattern}/answers/:answer/edit`, allow('publish'), async c => {
    const found = await findIt(c)
    if (!found) return c.notFound()
    const refusal = whyNotEdit(signedIn(c), found.answer)
    if (refusal) return refuse(c, found, refusal)
    return showForm(c, found, await continueDraft(c.env, signedIn(c), hereIn(c), typedAnswer(found.answer)))
  })

  feature.post(`${pattern}/answers/:answer/edit`, allow('publish'), async c => {
    const found = await findIt(c)
    if (!found) return subjectGone(c)
    const author = signedIn(c)
    const refusal = whyNotEdit(author, found.answer)
    if (refusal) return refuse(c, found, refusal)
    const form = await readForm(c.req.raw, editedAnswerForm)
    if (!form.ok) return showForm(c, found, form, 422)
    const edited = await editAnswer(c.env, author, { ...found, place: placeOf(addressOf(c, found)) }, form.data)
    if (edited.ok) return c.redirect(c.var.paths.answer(found.under.path, found.answer.id), 303)
    if ('refusal' in edited) return showForm(c, found, { ...form, issues: [quotesRemoved] }, 409)
    if (!edited.stored) return refuse(c, (await findIt(c)) ?? found, 'withdrawn')
    const submitted = { ...form.submitted, revision: String(edited.stored.revision) }
    return showForm(c, found, { submitted, conflict: edited.stored }, 409)
  })

  feature.get(`${pattern}/answers/:answer/history`, allow('everyone'), async c => {
    const found = await findIt(c)
    if (!found) return c.notFound()
    const { answer, under } = found
    if (answer.withdrawnAt) return refuse(c, found, 'withdrawn')
    const { t, paths } = c.var
    const present = { fields: typedAnswer(answer), at: answer.editedAt ?? answer.answeredAt }
    const changes = await listChanges(
      c.env,
      c.var.viewer,
      { kind: 'answer', id: answer.id, authorId: answer.authorId, present },
      c.req.query('from'),
    )
    return c.html(
      <HistoryPage
        page={pageOf(c)}
        title={t.versions.history[kind === 'thread' ? 'answer' : 'comment']}
        active={rooms[kind]}
        up={[{ href: paths.answer(under.path, answer.id), label: under.title }]}
        labels={{ body: t.versions.text, language: t.forms.language }}
        href={paths.answerHistory(under.path, answer.id)}
        edited={answer.editedAt !== null}
        changes={changes}
      />,
    )
  })

  async function findIt(c: Context<App>): Promise<Found | null> {
    const under = await find(c, c.req.param('id') ?? '')
    if (!under) return null
    const subject = { kind, id: under.id }
    const answer = await findWholeAnswer(c.env, c.var.viewer, subject, c.req.param('answer') ?? '')
    return answer && { under, subject, answer }
  }

  function showForm(c: Context<App>, found: Found, state: FormState, status: 200 | 409 | 422 = 200) {
    const free = freeUntil(found.answer.answeredAt)
    return c.html(
      <AnswerFormPage
        page={pageOf(c)}
        state={state}
        action={addressOf(c, found)}
        back={{ href: c.var.paths.answer(found.under.path, found.answer.id), label: found.under.title }}
        as={kind === 'thread' ? 'answers' : 'comments'}
        active={rooms[kind]}
        freeUntil={c.env.now() < free ? free : null}
      />,
      status,
    )
  }

  async function subjectGone(c: Context<App>) {
    const removal = kind !== 'need' && (await findRemoval(c.env, c.var.viewer, kind, c.req.param('id') ?? ''))
    return removal ? c.notFound() : answerGone(c)
  }

  async function refuse(c: Context<App>, { under, answer }: Found, refusal: 'not_yours' | 'withdrawn') {
    const back = refusal === 'withdrawn' ? under.path : c.var.paths.answer(under.path, answer.id)
    // Erased, it has no text; then none is given back.
    const submitted = answer.body === '' ? undefined : await typedIn(c)
    return c.html(
      <EditRefusedPage page={pageOf(c)} active={rooms[kind]} back={back} refusal={refusal} submitted={submitted} />,
      refusal === 'withdrawn' ? 410 : 403,
    )
  }
}

function addressOf(c: Context<App>, { under, answer }: Found): string {
  return c.var.paths.editAnswer(under.path, answer.id)
}
