import type { Context, Hono } from 'hono'
import { ActivityPage } from '../../views/people/activity.tsx'
import { AnonymisingPage } from '../../views/people/anonymising.tsx'
import { allow } from '../access.tsx'
import { anonymisePerson } from '../account/anonymise-person.ts'
import { type App, pageOf, signedIn } from '../context.ts'
import { readForm } from '../platform/forms.ts'
import { changeActivity } from './change-activity.ts'
import { findLeader } from './find-leader.ts'
import { findPerson } from './find-person.ts'
import { activityForm, sureForm } from './person-forms.ts'

/** Ending somebody's access, giving it back, and anonymising; each on a page that says what happens. */
export function addLeavingRoutes(people: Hono<App>): void {
  people.get('/people/:id/activity', allow('manage_people'), async c => {
    const person = await findPresent(c)
    if (!person) return c.notFound()
    if (person.anonymisedAt) return c.redirect(c.var.paths.person(person.id), 303)
    return c.html(<ActivityPage page={pageOf(c)} person={person} leads={await leads(c)} state={{}} />)
  })

  people.post('/people/:id/activity', allow('manage_people'), async c => {
    const person = await findPresent(c)
    if (!person) return c.notFound()
    const form = await readForm(c.req.raw, activityForm)
    const shown = { page: pageOf(c), person, state: form, leads: await leads(c) }
    if (!form.ok) return c.html(<ActivityPage {...shown} />, 422)
    const changed = await changeActivity(c.env, signedIn(c), person.id, form.data.active === 'yes')
    if (!changed.ok) return c.html(<ActivityPage {...shown} refusal={changed.refusal} />, 409)
    return c.redirect(c.var.paths.person(person.id, { done: form.data.active === 'yes' ? 'activated' : 'ended' }), 303)
  })

  people.get('/people/:id/anonymising', allow('manage_people'), async c => {
    const person = await findPresent(c)
    if (!person) return c.notFound()
    if (person.anonymisedAt) return c.redirect(c.var.paths.person(person.id), 303)
    return c.html(<AnonymisingPage page={pageOf(c)} person={person} leads={await leads(c)} state={{}} />)
  })

  people.post('/people/:id/anonymising', allow('manage_people'), async c => {
    const person = await findPresent(c)
    if (!person) return c.notFound()
    const form = await readForm(c.req.raw, sureForm)
    const shown = { page: pageOf(c), person, state: form, leads: await leads(c) }
    if (!form.ok) return c.html(<AnonymisingPage {...shown} />, 422)
    // Their own account people close themselves, on a page that says so.
    if (person.id === signedIn(c).id) return c.redirect(c.var.paths.closeAccount, 303)
    const anonymised = await anonymisePerson(c.env, signedIn(c), person.id)
    if (!anonymised.ok) return c.html(<AnonymisingPage {...shown} refusal={anonymised.refusal} />, 409)
    return c.redirect(c.var.paths.person(person.id, { done: 'anonymised' }), 303)
  })
}

function findPresent(c: Context<App>) {
  return findPerson(c.env, c.req.param('id') ?? '')
}

/** Whether the network would be without a leader. */
async function leads(c: Context<App>): Promise<boolean> {
  const person = await findPresent(c)
  return person !== null && (await findLeader(c.env, person.homeNetworkId))?.id === person.id
}
