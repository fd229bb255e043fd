import type { Context, Handler, MiddlewareHandler } from 'hono'
import { NotAllowedPage } from '../views/errors/not-allowed.tsx'
import { SessionEndedPage } from '../views/errors/session-ended.tsx'
import { type App, pageOf } from './context.ts'
import { whereToWrite } from './drafts/draft-place.ts'
import { keepDraft } from './drafts/keep-draft.ts'
import { may } from './people/find-viewer.ts'
import type { Capability } from './people/schema.ts'
import { masked, readSubmitted } from './platform/forms.ts'
import { findExpiredSession } from './sign-in/sessions.ts'

/** Who is let in: everyone, whoever has signed in, or whoever's role carries a capability. */
export type Access = 'everyone' | 'signed_in' | Capability

const accessOf = new WeakMap<Handler | MiddlewareHandler, Access>()

/**
 * The policy of a route; every route states one, and a test finds those that do not. Visitors are sent to sign in and
 * back; a form whose session has run out is kept as a draft, or comes back with everything that was typed; others are
 * told they may not.
 */
export function allow(access: Access): MiddlewareHandler<App> {
  const guard: MiddlewareHandler<App> = async (c, next) => {
    const { viewer } = c.var
    if (access === 'everyone') return next()
    if (!viewer) return askToSignIn(c)
    if (access !== 'signed_in' && !may(viewer, access)) return c.html(<NotAllowedPage page={pageOf(c)} />, 403)
    return next()
  }
  accessOf.set(guard, access)
  return guard
}

/** The policy a handler was made with by `allow`, if it was. */
export function statedAccess(handler: Handler | MiddlewareHandler): Access | undefined {
  return accessOf.get(handler)
}

async function askToSignIn(c: Context<App>) {
  const page = pageOf(c)
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return c.redirect(page.links.signIn, 303)
  const submitted = await readSubmitted(c.req.raw)
  const writer = await findExpiredSession(c.env, c.req.header('Cookie'))
  const draft = writer && (await keepDraft(c.env, writer, submitted))
  if (c.req.header('Accept') === 'application/json')
    return c.json({ state: 'ended', text: draft ? page.t.drafts.endedSaved : page.t.drafts.ended }, 401)
  const signIn = draft && page.paths.signIn(whereToWrite(c.var.language, draft.place, { draft: draft.id }))
  return c.html(<SessionEndedPage page={page} action={c.req.path} submitted={masked(submitted)} signIn={signIn} />, 401)
}
