import type { Context, Hono } from 'hono'
import { type HandingOver, SuccessorPage } from '../../views/people/successor.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { readForm } from '../platform/forms.ts'
import { inviteSuccessor } from '../sign-in/invite-person.ts'
import { successorForm } from '../sign-in/sign-in-form.ts'
import { findPerson, type Person } from './find-person.ts'
import { handOverRole } from './hand-over-role.ts'
import { listSuccessors } from './list-successors.ts'
import { listCastingRoles } from './may-cast.ts'

/** Handing a leader's role over to somebody of the network, or to somebody invited. */
export function addLeaderRoutes(people: Hono<App>): void {
  people.get('/people/:id/successor', allow('manage_people'), async c => {
    const leader = await findPerson(c.env, c.req.param('id'))
    if (!leader) return c.notFound()
    const choices = await choicesFor(c, leader)
    if (!choices.leads) return c.redirect(c.var.paths.person(leader.id), 303)
    const successor = c.req.query('to') ?? ''
    return c.html(<SuccessorPage page={pageOf(c)} {...choices} state={{ submitted: { successor } }} />)
  })

  people.post('/people/:id/successor', allow('manage_people'), async c => {
    const leader = await findPerson(c.env, c.req.param('id'))
    if (!leader) return c.notFound()
    const choices = await choicesFor(c, leader)
    // As after the same form sent twice: somebody else leads already.
    if (!choices.leads) return c.redirect(c.var.paths.person(leader.id), 303)
    const ids = choices.successors.map(each => each.id)
    const form = await readForm(c.req.raw, successorForm(Object.keys(choices.otherRoles), ids))
    const shown = { page: pageOf(c), ...choices, state: form }
    if (!form.ok) return c.html(<SuccessorPage {...shown} />, 422)
    const { way, successor, email, role } = form.data
    const { paths } = c.var
    if (way === 'person') {
      const done = await handOverRole(c.env, signedIn(c), leader, { successorId: successor ?? '', roleId: role })
      if (!done.ok) return c.html(<SuccessorPage {...shown} refused={done} />, 409)
      return c.redirect(paths.person(successor ?? '', { done: 'leader' }), 303)
    }
    const language = form.data.language ?? signedIn(c).language
    const invited = await inviteSuccessor(c.env, signedIn(c), leader, { email, language, roleId: role })
    if (!invited.ok) return c.html(<SuccessorPage {...shown} refused={invited} />, 409)
    return c.redirect(paths.invitations({ done: 'invited' }), 303)
  })
}

/** Who could follow a leader, and what the leader could become. */
async function choicesFor(c: Context<App>, leader: Person): Promise<HandingOver> {
  const casting = await listCastingRoles(c.env)
  const leads = leader.active && casting.includes(leader.roleId)
  const otherRoles = Object.entries(c.var.names.roles).filter(([id]) => !casting.includes(id))
  return {
    ...{ leader, leads, successors: leads ? await listSuccessors(c.env, leader) : [] },
    ...{ otherRoles: Object.fromEntries(otherRoles), language: signedIn(c).language },
  }
}
