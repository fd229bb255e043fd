import type { Context, Hono } from 'hono'
import { ErasurePage } from '../../views/moderation/erasure.tsx'
import { ReportedPostPage } from '../../views/moderation/post.tsx'
import { QueuePage } from '../../views/moderation/queue.tsx'
import type { FormState } from '../../views/ui/problems.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { answerIncomplete } from '../errors.tsx'
import { queryText } from '../paths.ts'
import { readForm } from '../platform/forms.ts'
import { countWaitingPosts } from './count-waiting-posts.ts'
import { erasePost } from './erase-post.ts'
import { eraseReason } from './erase-reason.ts'
import { erasureForm } from './erasure-form.ts'
import { findPost, type Post } from './find-post.ts'
import { findRemains, type Remains } from './find-remains.ts'
import { keepForm } from './keep-form.ts'
import { keepPost } from './keep-post.ts'
import { listHandledPosts } from './list-handled-posts.ts'
import { listReportsOf } from './list-reports-of.ts'
import { listWaitingPosts } from './list-waiting-posts.ts'
import { mayJudge, mayReadToJudge } from './policy.ts'
import { postPath } from './post-path.ts'
import { reasonForm } from './reason-form.ts'
import type { PostKind } from './schema.ts'

/** The coordinator's side: the queue of what was reported, each post in it, and keeping or erasing it. */
export function addQueueRoutes(moderation: Hono<App>, anyPost: string): void {
  moderation.get('/reports', allow('manage_people'), async c => {
    const { tab, from, done } = c.req.query()
    const waitingCount = await countWaitingPosts(c.env)
    const shown = { later: from !== undefined, waitingCount }
    const queue =
      tab === 'handled'
        ? { tab: 'handled' as const, ...shown, ...(await listHandledPosts(c.env, from)) }
        : { tab: 'waiting' as const, ...shown, ...(await listWaitingPosts(c.env, from)) }
    return c.html(<QueuePage page={pageOf(c)} queue={queue} done={done === 'kept' ? done : undefined} />)
  })

  moderation.get(`/reports/${anyPost}`, allow('manage_people'), async c => {
    const post = await judged(c)
    if (!post) return c.notFound()
    const reports = await listReportsOf(c.env, signedIn(c), post)
    const shown = mayReadToJudge(post)
    const leftOver = post.removal !== null && isAny(await findRemains(c.env, signedIn(c), post))
    const done = doneTo(post, c.req.query('done'))
    return c.html(<ReportedPostPage page={pageOf(c)} {...{ post, reports, shown, leftOver, done }} />)
  })

  // Where a reload or a change of language leads after a refused form.
  for (const act of ['keeping', 'reason'])
    moderation.get(`/reports/${anyPost}/${act}`, allow('manage_people'), c =>
      c.redirect(c.var.paths.reportedPost(c.req.param('kind') ?? '', c.req.param('id') ?? ''), 303),
    )

  moderation.post(`/reports/${anyPost}/reason`, allow('manage_people'), async c => {
    const post = await judged(c)
    const form = await readForm(c.req.raw, reasonForm)
    if (!post) return c.notFound()
    if (!form.ok) return answerIncomplete(c)
    if (!(await eraseReason(c.env, signedIn(c), post, form.data.report))) return c.notFound()
    return c.redirect(c.var.paths.reportedPost(post.kind, post.id) + queryText({ done: 'reason_erased' }), 303)
  })

  moderation.post(`/reports/${anyPost}/keeping`, allow('manage_people'), async c => {
    const post = await judged(c)
    const form = await readForm(c.req.raw, keepForm)
    if (!post) return c.notFound()
    if (!form.ok) return answerIncomplete(c)
    await keepPost(c.env, signedIn(c), post, new Date(Number(form.data.until)))
    return c.redirect(c.var.paths.reports({ done: 'kept' }), 303)
  })

  moderation.get(`/reports/${anyPost}/erasure`, allow('manage_people'), async c => {
    const post = await judged(c)
    if (!post) return c.notFound()
    const remains = await findRemains(c.env, signedIn(c), post)
    if (post.removal && !isAny(remains)) return c.redirect(c.var.paths.reportedPost(post.kind, post.id), 303)
    return showErasure(c, post, remains, {})
  })

  moderation.post(`/reports/${anyPost}/erasure`, allow('manage_people'), async c => {
    const post = await judged(c)
    if (!post) return c.notFound()
    const remains = await findRemains(c.env, signedIn(c), post)
    const form = await readForm(c.req.raw, erasureForm(remains))
    if (!form.ok && (!post.removal || isAny(remains))) {
      c.status(422)
      return showErasure(c, post, remains, form)
    }
    if (form.ok) await erasePost(c.env, signedIn(c), post, { form: form.data, language: c.var.language })
    return c.redirect(c.var.paths.reportedPost(post.kind, post.id) + queryText({ done: 'erased' }), 303)
  })
}

function doneTo(post: Post, done: string | undefined): 'erased' | 'reason_erased' | undefined {
  if (done === 'erased' && post.removal) return done
  return done === 'reason_erased' ? done : undefined
}

function isAny({ under, quoting }: Remains): boolean {
  return under > 0 || quoting.length > 0
}

async function judged(c: Context<App>): Promise<Post | null> {
  const kind = c.req.param('kind') as PostKind
  const post = await findPost(c.env, c.var.viewer, c.var.language, { kind, id: c.req.param('id') ?? '' })
  return post && mayJudge(post) ? post : null
}

function showErasure(c: Context<App>, post: Post, remains: Remains, state: FormState) {
  const { paths } = c.var
  const back = post.reported || !post.open ? paths.reportedPost(post.kind, post.id) : postPath(paths, post)
  return c.html(<ErasurePage page={pageOf(c)} {...{ post, remains, back, state }} shown={mayReadToJudge(post)} />)
}
