import { type Context, Hono } from 'hono'
import { JoinPage } from '../../views/sign-in/join.tsx'
import { LinkPage } from '../../views/sign-in/link.tsx'
import { LinkGonePage } from '../../views/sign-in/link-gone.tsx'
import { LinkSentPage } from '../../views/sign-in/link-sent.tsx'
import { SignInPage } from '../../views/sign-in/show.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf } from '../context.ts'
import { safeReturn } from '../paths.ts'
import { readForm, typed } from '../platform/forms.ts'
import { maskIdentityCodes } from '../platform/identity-code.ts'
import { findLink } from './find-link.ts'
import { listCast } from './list-cast.ts'
import { linkMinutes } from './policy.ts'
import { requestLink } from './request-link.ts'
import { demoForm, joinForm, signInForm } from './sign-in-form.ts'
import { signInPerson, signOutPerson } from './sign-in-person.ts'
import { joinWithLink, useLink } from './use-link.ts'

export const signIn = new Hono<App>()

signIn.get('/sign-in', allow('everyone'), async c => {
  const returnTo = safeReturn(maskIdentityCodes(c.req.query('to') ?? ''), c.var.paths.home)
  if (c.var.viewer) return c.redirect(returnTo, 303)
  return c.html(<SignInPage page={pageOf(c)} returnTo={returnTo} cast={await listCast(c.env)} state={{}} />)
})

signIn.post('/sign-in', allow('everyone'), async c => {
  const form = await readForm(c.req.raw, signInForm)
  const page = pageOf(c)
  const cast = await listCast(c.env)
  const returnTo = safeReturn(typed(form.submitted, 'to'), page.paths.home)
  if (!form.ok) return c.html(<SignInPage page={page} returnTo={returnTo} cast={cast} state={form} />, 422)
  const { email } = form.data
  const answer = await requestLink(c.env, { email, returnTo, language: c.var.language })
  if (!answer.ok) return c.html(<SignInPage {...{ page, returnTo, cast }} state={form} refusal={answer.refusal} />, 429)
  return c.html(<LinkSentPage page={page} email={email} minutes={linkMinutes} />)
})

signIn.get('/sign-in/link/:token', allow('everyone'), async c => {
  const link = await findLink(c.env, c.req.param('token'))
  const page = pageOf(c)
  if (!link) return c.html(<LinkGonePage page={page} />, 410)
  const action = c.req.path
  if (link.person) return c.html(<LinkPage page={page} action={action} name={link.person.name} />)
  return c.html(<JoinPage page={page} action={action} link={link} state={{}} />)
})

signIn.post('/sign-in/link/:token', allow('everyone'), async c => {
  const link = await findLink(c.env, c.req.param('token'))
  const page = pageOf(c)
  if (!link) return c.html(<LinkGonePage page={page} />, 410)
  const device = c.req.header('User-Agent') ?? ''
  if (link.person) {
    const used = await useLink(c.env, link, device)
    return used.ok ? enter(c, used.cookie, link.returnTo) : c.html(<LinkGonePage page={page} />, 410)
  }
  const form = await readForm(
    c.req.raw,
    joinForm(c.var.names, { asksEmail: link.email === null, networkId: link.networkId }),
  )
  const action = c.req.path
  if (!form.ok) return c.html(<JoinPage page={page} action={action} link={link} state={form} />, 422)
  // Somebody began to lead their network while they read the page: they are told before they join.
  if (link.invitedRoleId !== link.roleId && typed(form.submitted, 'role') === link.invitedRoleId)
    return c.html(<JoinPage page={page} action={action} link={link} state={form} />, 409)
  const joined = await joinWithLink(c.env, link, { form: form.data, language: c.var.language, device })
  if (joined.ok) return enter(c, joined.cookie, link.returnTo)
  if (joined.refusal === 'link_used') return c.html(<LinkGonePage page={page} />, 410)
  return c.html(<JoinPage page={page} action={action} link={link} state={form} refusal={joined.refusal} />, 409)
})

signIn.post('/sign-in/demo', allow('everyone'), async c => {
  const cast = await listCast(c.env)
  if (!cast) return c.notFound()
  const form = await readForm(c.req.raw, demoForm(cast))
  const returnTo = safeReturn(typed(form.submitted, 'to'), c.var.paths.home)
  if (!form.ok) return c.html(<SignInPage page={pageOf(c)} returnTo={returnTo} cast={cast} state={form} />, 422)
  const cookie = await signInPerson(c.env, form.data.person, c.req.header('User-Agent') ?? '')
  return enter(c, cookie, returnTo)
})

signIn.post('/sign-in/end', allow('everyone'), async c => {
  c.header('Set-Cookie', await signOutPerson(c.env, c.var.viewer, c.req.header('Cookie')))
  return c.redirect(c.var.paths.home, 303)
})

/** Whoever was signed in here before is signed out. */
async function enter(c: Context<App>, cookie: string, returnTo: string) {
  await signOutPerson(c.env, c.var.viewer, c.req.header('Cookie'))
  c.header('Set-Cookie', cookie)
  return c.redirect(returnTo, 303)
}
