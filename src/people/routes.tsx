import { Hono } from 'hono'
import { InvitationPage } from '../../views/people/invitation.tsx'
import { PeoplePage } from '../../views/people/list.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { queryText } from '../paths.ts'
import { readForm } from '../platform/forms.ts'
import { maskIdentityCodes } from '../platform/identity-code.ts'
import { invitePerson } from '../sign-in/invite-person.ts'
import { listInvitations } from '../sign-in/list-invitations.ts'
import { invitationForm } from '../sign-in/sign-in-form.ts'
import { listPeople } from './list-people.ts'
import { addPersonRoutes } from './person-routes.tsx'

export const people = new Hono<App>()

people.get('/people', allow('manage_people'), async c => {
  const name = maskIdentityCodes(c.req.query('q') ?? '')
    .normalize()
    .trim()
    .slice(0, 80)
  const from = c.req.query('from')
  const list = await listPeople(c.env, { name, from })
  return c.html(<PeoplePage page={pageOf(c)} people={list.people} next={list.next} name={name} later={Boolean(from)} />)
})

people.get('/people/invitation', allow('manage_people'), async c => {
  const waiting = await listInvitations(c.env)
  return c.html(
    <InvitationPage page={pageOf(c)} state={{}} waiting={waiting} done={c.req.query('done') === 'invited'} />,
  )
})

people.post('/people/invitation', allow('manage_people'), async c => {
  const form = await readForm(c.req.raw, invitationForm(c.var.names))
  const again = async (refusal?: 'already_here') => (
    <InvitationPage page={pageOf(c)} state={form} waiting={await listInvitations(c.env)} refusal={refusal} />
  )
  if (!form.ok) return c.html(await again(), 422)
  const invited = await invitePerson(c.env, signedIn(c), { form: form.data, language: c.var.language })
  if (!invited.ok) return c.html(await again(invited.refusal), 409)
  return c.redirect(c.var.paths.invitePerson + queryText({ done: 'invited' }), 303)
})

addPersonRoutes(people)
