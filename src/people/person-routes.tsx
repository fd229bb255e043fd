import type { Context, Hono } from 'hono'
import type { Manage } from '../../views/people/manage.tsx'
import { allow } from '../access.tsx'
import { endSessionsOf } from '../account/end-sessions.ts'
import { type App, signedIn } from '../context.ts'
import { readForm, type Submitted } from '../platform/forms.ts'
import { changedFields } from '../versions/changed-fields.ts'
import { movedOn } from '../versions/seen.ts'
import { changeDetails } from './change-details.ts'
import { changeNetworks } from './change-networks.ts'
import { changeRole } from './change-role.ts'
import { findLeader } from './find-leader.ts'
import type { Person } from './find-person.ts'
import { detailsForm, networksForm, roleForm } from './person-forms.ts'
import { findShown, showPerson } from './show-person-routes.tsx'
import { typedDetails, typedNetworks } from './typed-person.ts'

/** A person's page, and what whoever manages people puts right there. */
export function addPersonRoutes(people: Hono<App>): void {
  people.get('/people/:id', allow('signed_in'), async c => {
    const person = await findShown(c)
    if (!person) return c.notFound()
    return showPerson(c, person, { state: {}, done: c.req.query('done') })
  })

  people.post('/people/:id/role', allow('manage_people'), async c => {
    const person = await findShown(c)
    if (!person) return c.notFound()
    const form = await readForm(c.req.raw, roleForm(c.var.names))
    if (!form.ok) return showPerson(c, person, { state: form }, 422)
    const changed = await changeRole(c.env, signedIn(c), person, form.data.role)
    if (!changed.ok) return refuse(c, person, { state: form, refusal: changed.refusal })
    return c.redirect(c.var.paths.person(person.id, { done: 'role' }), 303)
  })

  people.post('/people/:id/networks', allow('manage_people'), async c => {
    const person = await findShown(c)
    if (!person) return c.notFound()
    const form = await readForm(c.req.raw, networksForm(c.var.names))
    if (!form.ok) return showPerson(c, person, { state: form }, 422)
    const { home } = form.data
    if (await movedOn(typedNetworks(person), form.submitted)) return showConflict(c, typedNetworks, form.submitted)
    const changed = await changeNetworks(c.env, signedIn(c), person, { home, others: form.data['others[]'] })
    if (changed.ok) return c.redirect(c.var.paths.person(person.id, { done: 'networks' }), 303)
    const { refusal } = changed
    if (refusal === 'moved_on') return showConflict(c, typedNetworks, form.submitted)
    return refuse(c, person, { state: form, refusal }, home)
  })

  people.post('/people/:id/details', allow('manage_people'), async c => {
    const person = await findShown(c)
    if (!person) return c.notFound()
    const form = await readForm(c.req.raw, detailsForm(c.var.names))
    if (!form.ok) return showPerson(c, person, { state: form }, 422)
    const moved = await movedOn(typedDetails(person), form.submitted)
    const changed = !moved && (await changeDetails(c.env, signedIn(c), person, form.data))
    if (!changed) return showConflict(c, typedDetails, form.submitted)
    return c.redirect(c.var.paths.person(person.id, { done: 'details' }), 303)
  })

  people.post('/people/:id/sessions/end', allow('manage_people'), async c => {
    const person = await findShown(c)
    if (!person) return c.notFound()
    await endSessionsOf(c.env, signedIn(c), person.id)
    if (person.id === signedIn(c).id) return c.redirect(c.var.paths.signIn(), 303)
    return c.redirect(c.var.paths.person(person.id, { done: 'sessions' }), 303)
  })

  // Where a reload, or another language, lands after a form that came back.
  for (const form of ['role', 'networks', 'details', 'sessions/end'])
    people.get(`/people/:id/${form}`, allow('manage_people'), async c => {
      const person = await findShown(c)
      return person ? c.redirect(c.var.paths.person(person.id), 303) : c.notFound()
    })
}

/** Somebody else has changed it meanwhile: what saving would change in that. */
async function showConflict(c: Context<App>, typedAs: (person: Person) => Submitted, sent: Submitted) {
  const person = await findShown(c)
  if (!person) return c.notFound()
  const changed = changedFields(typedAs(person), sent)
  return showPerson(c, person, { state: { submitted: sent }, changed }, 409)
}

/** A network with a leader gets no second one: the role is handed over instead. */
async function refuse(c: Context<App>, person: Person, manage: Manage, networkId = person.homeNetworkId) {
  const leader = manage.refusal === 'has_leader' ? await findLeader(c.env, networkId, person.id) : null
  return showPerson(c, person, { ...manage, leader: leader ?? undefined }, 409)
}
