import type { Context, Hono } from 'hono'
import { ImportPage } from '../../views/people/import.tsx'
import { InvitationPage } from '../../views/people/invitation.tsx'
import { InvitationsPage } from '../../views/people/invitations.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { answerIncomplete } from '../errors.tsx'
import { readForm, typed } from '../platform/forms.ts'
import { invitePerson } from '../sign-in/invite-person.ts'
import { listInvitations } from '../sign-in/list-invitations.ts'
import { planInvitations } from '../sign-in/plan-invitations.ts'
import { readInvitations } from '../sign-in/read-invitations.ts'
import { resendInvitation } from '../sign-in/resend-invitation.ts'
import { sendInvitations } from '../sign-in/send-invitations.ts'
import { importForm, invitationForm, oneInvitationForm } from '../sign-in/sign-in-form.ts'
import { withdrawInvitation } from '../sign-in/withdraw-invitation.ts'

/** Inviting one person or many, and what has been sent and not used yet. */
export function addInvitationRoutes(people: Hono<App>): void {
  people.get('/people/invitation', allow('manage_people'), c =>
    c.html(<InvitationPage page={pageOf(c)} state={{}} language={signedIn(c).language} />),
  )

  people.post('/people/invitation', allow('manage_people'), async c => {
    const form = await readForm(c.req.raw, invitationForm(c.var.names))
    const shown = { page: pageOf(c), state: form, language: signedIn(c).language }
    if (!form.ok) return c.html(<InvitationPage {...shown} />, 422)
    const invited = await invitePerson(c.env, signedIn(c), form.data)
    if (!invited.ok) return c.html(<InvitationPage {...shown} refused={invited} />, 409)
    return c.redirect(c.var.paths.invitations({ done: 'invited' }), 303)
  })

  people.get('/people/invitations', allow('manage_people'), async c => {
    const { from, done } = c.req.query()
    const list = await listInvitations(c.env, from)
    return c.html(<InvitationsPage page={pageOf(c)} list={list} later={Boolean(from)} done={done} />)
  })

  people.post('/people/invitations/sending', allow('manage_people'), async c => {
    const form = await readForm(c.req.raw, oneInvitationForm)
    if (!form.ok) return answerIncomplete(c)
    const sent = await resendInvitation(c.env, signedIn(c), form.data.id)
    return c.redirect(c.var.paths.invitations({ done: sent ? 'resent' : 'gone' }), 303)
  })

  people.post('/people/invitations/withdrawal', allow('manage_people'), async c => {
    const form = await readForm(c.req.raw, oneInvitationForm)
    if (!form.ok) return answerIncomplete(c)
    await withdrawInvitation(c.env, signedIn(c), form.data.id)
    return c.redirect(c.var.paths.invitations({ done: 'withdrawn' }), 303)
  })

  for (const act of ['sending', 'withdrawal'])
    people.get(`/people/invitations/${act}`, allow('manage_people'), c => c.redirect(c.var.paths.invitations(), 303))

  people.get('/people/invitations/import', allow('manage_people'), c =>
    c.html(<ImportPage page={pageOf(c)} state={{}} text="" />),
  )
  people.post('/people/invitations/import', allow('manage_people'), importInvitations)
}

/** Shows what a table would do; sends it only once that was looked at, is still so and has no mistakes. */
async function importInvitations(c: Context<App>) {
  const page = pageOf(c)
  const form = await readForm(c.req.raw, importForm)
  if (!form.ok) {
    const strange = form.issues.every(issue => issue.field === 'file' && issue.problem === 'characters')
    const shown = strange ? { state: {}, refused: { refusal: 'encoding' as const } } : { state: form }
    return c.html(<ImportPage page={page} text={typed(form.submitted, 'csv')} {...shown} />, 422)
  }
  const { file, csv, seen } = form.data
  const text = file.trim() === '' ? csv : file
  if (form.data.correct) return c.html(<ImportPage page={page} state={{}} text={text} />)
  const table = await readInvitations(c.env, text)
  if (!table.ok) return c.html(<ImportPage page={page} state={{}} text={text} refused={table} />, 422)
  const plan = await planInvitations(c.env, table.lines)
  const preview = { plan, unused: table.unused, changed: seen !== '' && seen !== plan.digest }
  const shown = <ImportPage page={page} state={{}} text={text} preview={preview} />
  if (plan.count.wrong > 0) return c.html(shown, 422)
  if (plan.justSent && seen !== '') return c.redirect(c.var.paths.invitations({ done: 'imported' }), 303)
  if (seen === '' || preview.changed) return c.html(shown, preview.changed ? 409 : 200)
  const { language } = signedIn(c)
  const invited = plan.lines.flatMap(({ outcome, email, roleId, networkId, ...line }) =>
    outcome === 'member' || !roleId || !networkId
      ? []
      : [{ email, roleId, networkId, language: line.language ?? language }],
  )
  await sendInvitations(c.env, signedIn(c), invited)
  return c.redirect(c.var.paths.invitations({ done: 'imported' }), 303)
}
