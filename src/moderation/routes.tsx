import { type Context, Hono } from 'hono'
import { ReportPage, ReportSentPage } from '../../views/moderation/report.tsx'
import type { FormState } from '../../views/ui/problems.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf } from '../context.ts'
import { answerGone } from '../errors.tsx'
import { queryText } from '../paths.ts'
import { readForm } from '../platform/forms.ts'
import { newId } from '../platform/ids.ts'
import { findPost, type Post } from './find-post.ts'
import { mayReport } from './policy.ts'
import { postPath } from './post-path.ts'
import { addQueueRoutes } from './queue-routes.tsx'
import { reportForm } from './report-form.ts'
import { reportPost } from './report-post.ts'
import type { PostKind } from './schema.ts'

const anyPost = ':kind{practice|thread|answer|event}/:id'

export const moderation = new Hono<App>()

moderation.get(`/reports/new/${anyPost}`, allow('everyone'), async c => {
  const post = await reportable(c)
  if (c.req.query('done') === 'sent')
    return c.html(<ReportSentPage page={pageOf(c)} back={post && postPath(c.var.paths, post)} />)
  return post ? showForm(c, post, { submitted: { token: newId() } }) : c.notFound()
})

moderation.post(`/reports/new/${anyPost}`, allow('everyone'), async c => {
  const found = await foundPost(c)
  const post = found && mayReport(found) ? found : null
  if (!post) return found?.removal ? c.notFound() : answerGone(c)
  const form = await readForm(c.req.raw, reportForm)
  if (!form.ok) {
    c.status(422)
    return showForm(c, post, form)
  }
  const sent = await reportPost(c.env, c.var.viewer, post, { form: form.data, language: c.var.language })
  if (sent.ok || sent.refusal === 'removed')
    return c.redirect(c.var.paths.report(post.kind, post.id) + queryText({ done: 'sent' }), 303)
  c.status(429)
  c.header('Retry-After', '3600')
  return showForm(c, post, { submitted: form.submitted }, true)
})

addQueueRoutes(moderation, anyPost)

function foundPost(c: Context<App>): Promise<Post | null> {
  const kind = c.req.param('kind') as PostKind
  return findPost(c.env, c.var.viewer, c.var.language, { kind, id: c.req.param('id') ?? '' })
}

async function reportable(c: Context<App>): Promise<Post | null> {
  const post = await foundPost(c)
  return post && mayReport(post) ? post : null
}

function showForm(c: Context<App>, post: Post, state: FormState, tooMany = false) {
  const back = postPath(c.var.paths, post)
  return c.html(<ReportPage page={pageOf(c)} {...{ post, back, state, tooMany }} />)
}
