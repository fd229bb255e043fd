import type { Context, Hono } from 'hono'
import { RemovedPage } from '../../views/moderation/removed.tsx'
import { threadLabels } from '../../views/threads/field-labels.ts'
import { ThreadFormPage } from '../../views/threads/form.tsx'
import { WithdrawnThreadPage } from '../../views/threads/withdrawn.tsx'
import type { FormState } from '../../views/ui/problems.tsx'
import { HistoryPage } from '../../views/versions/history.tsx'
import { EditRefusedPage } from '../../views/versions/refused.tsx'
import { allow } from '../access.tsx'
import { type App, hereIn, pageOf, signedIn } from '../context.ts'
import { continueDraft } from '../drafts/continue-draft.ts'
import { answerGone, typedIn } from '../errors.tsx'
import { findRemoval } from '../moderation/find-removal.ts'
import { needChoices } from '../people/find-names.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { readForm } from '../platform/forms.ts'
import { freeUntil } from '../versions/free-time.ts'
import { listChanges } from '../versions/list-changes.ts'
import { editThread } from './edit-thread.ts'
import { findThread, type Thread } from './find-thread.ts'
import { whyNotEdit } from './policy.ts'
import { threadForm } from './thread-form.ts'
import { typedThread } from './typed-thread.ts'

/** Editing one's own thread, and what it said before. */
export function addEditRoutes(threads: Hono<App>): void {
  threads.get('/threads/:id/edit', allow('publish'), async c => {
    const thread = await find(c)
    if (!thread || thread === 'withdrawn') return thread ? showGone(c) : c.notFound()
    if (whyNotEdit(signedIn(c), thread)) return refuse(c, thread)
    return showForm(c, thread, await continueDraft(c.env, signedIn(c), hereIn(c), typedThread(thread)))
  })

  threads.post('/threads/:id/edit', allow('publish'), async c => {
    const thread = await find(c)
    if (!thread || thread === 'withdrawn') return thread ? showGone(c) : answerGone(c)
    const asker = signedIn(c)
    if (whyNotEdit(asker, thread)) return refuse(c, thread)
    const { names } = c.var
    const form = await readForm(c.req.raw, threadForm(editorOf(asker, thread), names, needChoices(names)))
    if (!form.ok) return showForm(c, thread, form, 422)
    const edited = await editThread(c.env, asker, thread, form.data)
    if (edited.ok) return c.redirect(`${c.var.paths.thread(thread.id)}?done=edited`, 303)
    if (!edited.stored) return showGone(c)
    const submitted = { ...form.submitted, revision: String(edited.stored.revision) }
    return showForm(c, thread, { submitted, conflict: edited.stored }, 409)
  })

  threads.get('/threads/:id/history', allow('everyone'), async c => {
    const thread = await find(c)
    if (!thread || thread === 'withdrawn') return thread ? showGone(c) : c.notFound()
    const { t, paths } = c.var
    const present = { fields: typedThread(thread), at: thread.editedAt ?? thread.askedAt }
    const changes = await listChanges(
      c.env,
      c.var.viewer,
      { kind: 'thread', id: thread.id, authorId: thread.authorId, present },
      c.req.query('from'),
    )
    return c.html(
      <HistoryPage
        page={pageOf(c)}
        title={t.versions.history.post}
        active="threads"
        up={[
          { href: paths.threads(), label: t.layout.threads },
          { href: paths.thread(thread.id), label: thread.title },
        ]}
        labels={threadLabels(t)}
        href={paths.threadHistory(thread.id)}
        edited={thread.editedAt !== null}
        changes={changes}
      />,
    )
  })
}

function find(c: Context<App>) {
  return findThread(c.env, c.var.viewer, c.req.param('id') ?? '')
}

/** Who edits may leave the thread with its network, also with one that is no longer their own. */
function editorOf(asker: Viewer, { networkId }: Thread): Viewer {
  if (networkId === null) return asker
  return { ...asker, networkIds: [...new Set([...asker.networkIds, networkId])], homeNetworkId: networkId }
}

function showForm(c: Context<App>, thread: Thread, state: FormState, status: 200 | 409 | 422 = 200) {
  const { networkIds, homeNetworkId } = editorOf(signedIn(c), thread)
  const needs = needChoices(c.var.names)
  const free = freeUntil(thread.askedAt)
  const isFree = thread.answerCount === 0 && c.env.now() < free
  const editing = { id: thread.id, title: thread.title, freeUntil: isFree ? free : null }
  return c.html(<ThreadFormPage page={pageOf(c)} {...{ state, needs, networkIds, homeNetworkId, editing }} />, status)
}

function refuse(c: Context<App>, { id }: Thread) {
  const back = c.var.paths.thread(id)
  return c.html(<EditRefusedPage page={pageOf(c)} active="threads" back={back} refusal="not_yours" />, 403)
}

/** Where a thread was: its asker took it back, or the coordinator erased it. Only the first gives typed texts back. */
export async function showGone(c: Context<App>): Promise<Response> {
  const id = c.req.param('id') ?? ''
  const removal = await findRemoval(c.env, c.var.viewer, 'thread', id)
  if (removal) return c.html(<RemovedPage page={pageOf(c)} kind="thread" removal={removal} />, 410)
  return c.html(<WithdrawnThreadPage page={pageOf(c)} id={id} submitted={await typedIn(c)} />, 410)
}
