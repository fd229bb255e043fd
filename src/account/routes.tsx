import { type Context, Hono } from 'hono'
import { ClosedPage } from '../../views/account/closed.tsx'
import { ClosingPage } from '../../views/account/closing.tsx'
import { AccountPage } from '../../views/account/show.tsx'
import type { FormState } from '../../views/ui/problems.tsx'
import { allow } from '../access.tsx'
import { auditEntry } from '../audit/audit-entry.ts'
import { type App, pageOf, signedIn } from '../context.ts'
import { pathsIn, queryText } from '../paths.ts'
import { findLeader } from '../people/find-leader.ts'
import { sureForm } from '../people/person-forms.ts'
import { readForm } from '../platform/forms.ts'
import { endSession } from '../sign-in/sessions.ts'
import { anonymisePerson } from './anonymise-person.ts'
import { changeLanguage } from './change-language.ts'
import { changeRoundMails } from './change-round-mails.ts'
import { deviceName } from './device-name.ts'
import { endOtherSessions, endOwnSession } from './end-sessions.ts'
import { findOwnData } from './find-own-data.ts'
import { languageForm } from './language-form.ts'
import { listSessions } from './list-sessions.ts'
import { roundMailsForm } from './round-mails-form.ts'
import { wantsRoundMails } from './wants-round-mails.ts'

export const account = new Hono<App>()

account.get('/account', allow('signed_in'), async c => c.html(await accountPage(c, {}, c.req.query('done'))))

account.post('/account/language', allow('signed_in'), async c => {
  const form = await readForm(c.req.raw, languageForm)
  if (!form.ok) return c.html(await accountPage(c, form), 422)
  await changeLanguage(c.env, signedIn(c).id, form.data.language)
  return c.redirect(pathsIn(form.data.language).account + queryText({ done: 'language' }), 303)
})

// Where a reload, or another language, lands after a form that came back.
account.get('/account/language', allow('signed_in'), c => c.redirect(c.var.paths.account, 303))

account.post('/account/round-mails', allow('signed_in'), async c => {
  const form = await readForm(c.req.raw, roundMailsForm)
  if (!form.ok) return c.html(await accountPage(c, form), 422)
  await changeRoundMails(c.env, signedIn(c).id, form.data.round_mails)
  return c.redirect(c.var.paths.account + queryText({ done: 'round_mails' }), 303)
})

account.get('/account/round-mails', allow('signed_in'), c => c.redirect(c.var.paths.account, 303))

account.post('/account/sessions/others/end', allow('signed_in'), async c => {
  await endOtherSessions(c.env, signedIn(c).id, c.var.sessionId ?? '')
  return c.redirect(c.var.paths.account + queryText({ done: 'others_ended' }), 303)
})

account.post('/account/sessions/:id/end', allow('signed_in'), async c => {
  const id = c.req.param('id')
  if (!(await endOwnSession(c.env, signedIn(c).id, id))) return c.notFound()
  if (id === c.var.sessionId) return c.redirect(c.var.paths.home, 303)
  return c.redirect(c.var.paths.account + queryText({ done: 'ended' }), 303)
})

account.get('/account/data.json', allow('signed_in'), async c => {
  const viewer = signedIn(c)
  const data = await findOwnData(c.env, viewer)
  await c.env.db.writeTogether([auditEntry(c.env, { actorId: viewer.id, action: 'data_downloaded' })])
  c.header('Content-Type', 'application/json; charset=utf-8')
  c.header(
    'Content-Disposition',
    `attachment; filename="${c.var.t.account.data.file}-${data.madeAt.slice(0, 10)}.json"`,
  )
  return c.body(`${JSON.stringify(data, null, 2)}\n`)
})

account.get('/account/closing', allow('signed_in'), async c =>
  c.html(<ClosingPage page={pageOf(c)} state={{}} leads={await ledBy(c)} />),
)

account.post('/account/closing', allow('signed_in'), async c => {
  const form = await readForm(c.req.raw, sureForm)
  const shown = { page: pageOf(c), state: form, leads: await ledBy(c) }
  if (!form.ok) return c.html(<ClosingPage {...shown} />, 422)
  const closed = await anonymisePerson(c.env, signedIn(c), signedIn(c).id)
  if (!closed.ok) return c.html(<ClosingPage {...shown} refusal={closed.refusal} />, 409)
  c.header('Set-Cookie', await endSession(c.env, c.req.header('Cookie')))
  return c.redirect(c.var.paths.accountClosed, 303)
})

account.get('/account/closed', allow('everyone'), c => c.html(<ClosedPage page={pageOf(c)} />))

/** The name of the network that would be without a leader; null when there is none. */
async function ledBy(c: Context<App>): Promise<string | null> {
  const { id, homeNetworkId } = signedIn(c)
  const leader = await findLeader(c.env, homeNetworkId)
  return leader?.id === id ? (c.var.names.networks[homeNetworkId] ?? null) : null
}

async function accountPage(c: Context<App>, state: FormState, done?: string) {
  const viewer = signedIn(c)
  const sessions = (await listSessions(c.env, viewer.id)).map(session => ({
    ...session,
    device: deviceName(session.device),
    present: session.id === c.var.sessionId,
  }))
  const roundMails = await wantsRoundMails(c.env, viewer.id)
  return <AccountPage page={pageOf(c)} me={viewer} {...{ sessions, roundMails, state, done }} />
}
