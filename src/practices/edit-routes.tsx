import type { Context, Hono } from 'hono'
import { RemovedPage } from '../../views/moderation/removed.tsx'
import { practiceLabels } from '../../views/practices/field-labels.ts'
import { PracticeFormPage } from '../../views/practices/form.tsx'
import { NotYourPracticePage } from '../../views/practices/not-yours.tsx'
import { WithdrawnPracticePage } from '../../views/practices/withdrawn.tsx'
import type { FormState } from '../../views/ui/problems.tsx'
import { HistoryPage } from '../../views/versions/history.tsx'
import { allow } from '../access.tsx'
import { type App, hereIn, pageOf, signedIn } from '../context.ts'
import { continueDraft } from '../drafts/continue-draft.ts'
import { answerGone, typedIn } from '../errors.tsx'
import { findRemoval } from '../moderation/find-removal.ts'
import { needChoices } from '../people/find-names.ts'
import { readForm } from '../platform/forms.ts'
import { listChanges } from '../versions/list-changes.ts'
import { editPractice } from './edit-practice.ts'
import { findPractice, type Practice } from './find-practice.ts'
import { mayEdit } from './policy.ts'
import { networksFor, practiceForm } from './practice-form.ts'
import { typedPractice } from './typed-practice.ts'
import { withdrawPractice } from './withdraw-practice.ts'

/** Editing and withdrawing one's own practice, and what has been changed in it. */
export function addEditRoutes(practices: Hono<App>): void {
  practices.get('/practices/:id/edit', allow('publish'), async c => {
    const practice = await find(c)
    if (!practice || !mayEdit(signedIn(c), practice)) return refuse(c, practice)
    return showForm(c, practice, await continueDraft(c.env, signedIn(c), hereIn(c), typedPractice(practice)))
  })

  practices.post('/practices/:id/edit', allow('publish'), async c => {
    const author = signedIn(c)
    const practice = await find(c)
    if (!practice || !mayEdit(author, practice)) return refuse(c, practice)
    const { names } = c.var
    const networkIds = networksFor(author, practice.networkId)
    const form = await readForm(
      c.req.raw,
      practiceForm({ viewer: author, names, needs: needChoices(names), networkIds }),
    )
    if (!form.ok) return showForm(c, practice, form, 422)
    const edited = await editPractice(c.env, author, practice, form.data)
    if (edited.ok) return c.redirect(`${c.var.paths.practice(practice.id)}?done=edited`, 303)
    if (!edited.stored) return refuse(c, await find(c))
    const submitted = { ...form.submitted, revision: String(edited.stored.revision) }
    return showForm(c, practice, { submitted, conflict: edited.stored }, 409)
  })

  practices.get('/practices/:id/history', allow('everyone'), async c => {
    const practice = await find(c)
    if (!practice) return c.notFound()
    if (practice.withdrawnAt) return showGone(c, practice.id, practice.withdrawnAt)
    const { t, paths } = c.var
    const present = { fields: typedPractice(practice), at: practice.editedAt ?? practice.publishedAt }
    const changes = await listChanges(
      c.env,
      c.var.viewer,
      { kind: 'practice', id: practice.id, authorId: practice.authorId, present },
      c.req.query('from'),
    )
    return c.html(
      <HistoryPage
        page={pageOf(c)}
        title={t.versions.history.post}
        active="practices"
        up={[
          { href: paths.practices(), label: t.practices.title },
          { href: paths.practice(practice.id), label: practice.title },
        ]}
        labels={practiceLabels(t)}
        href={paths.practiceHistory(practice.id)}
        edited={practice.editedAt !== null}
        changes={changes}
      />,
    )
  })

  // Where a reload or a change of language leads after a refused form.
  practices.get('/practices/:id/withdrawal', allow('everyone'), c =>
    c.redirect(c.var.paths.practice(c.req.param('id')), 303),
  )

  practices.post('/practices/:id/withdrawal', allow('publish'), async c => {
    const author = signedIn(c)
    const practice = await find(c)
    if (!practice || !mayEdit(author, practice)) return refuse(c, practice)
    await withdrawPractice(c.env, author, practice.id)
    return c.redirect(c.var.paths.practice(practice.id), 303)
  })
}

function find(c: Context<App>) {
  return findPractice(c.env, c.var.viewer, c.req.param('id') ?? '')
}

function showForm(c: Context<App>, editing: Practice, state: FormState, status: 200 | 409 | 422 = 200) {
  const needs = needChoices(c.var.names)
  const networkIds = networksFor(signedIn(c), editing.networkId)
  return c.html(<PracticeFormPage page={pageOf(c)} {...{ needs, networkIds, state, editing }} />, status)
}

/** Why a practice is not changed: it is not there for this viewer, it is withdrawn already, or it is somebody else's. */
async function refuse(c: Context<App>, practice: Practice | null): Promise<Response> {
  if (!practice) return answerGone(c)
  if (practice.withdrawnAt) return showGone(c, practice.id, practice.withdrawnAt)
  return c.html(<NotYourPracticePage page={pageOf(c)} id={practice.id} />, 403)
}

/** Where a practice was: its author took it back, or the coordinator erased it. Only the first gives typed texts back. */
export async function showGone(c: Context<App>, id: string, at: Date): Promise<Response> {
  const removal = await findRemoval(c.env, c.var.viewer, 'practice', id)
  if (removal) return c.html(<RemovedPage page={pageOf(c)} kind="practice" removal={removal} />, 410)
  return c.html(<WithdrawnPracticePage page={pageOf(c)} id={id} at={at} submitted={await typedIn(c)} />, 410)
}
