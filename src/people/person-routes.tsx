import type { Context, Hono } from 'hono'
import { type Manage, PersonPage } from '../../views/people/show.tsx'
import { allow } from '../access.tsx'
import { countAnswersBy } from '../answers/count-answers-by.ts'
import { countEventsAbout } from '../calendar/count-events-about.ts'
import { listEventsAbout } from '../calendar/list-events-about.ts'
import { type App, pageOf, signedIn } from '../context.ts'
import { readForm } from '../platform/forms.ts'
import { countPracticesAbout } from '../practices/count-practices-about.ts'
import { listPracticesAbout } from '../practices/list-practices-about.ts'
import { countThreadsAbout } from '../threads/count-threads-about.ts'
import { listThreadsAbout } from '../threads/list-threads-about.ts'
import { changeActivity } from './change-activity.ts'
import { changeNetworks } from './change-networks.ts'
import { changeRole } from './change-role.ts'
import { findPerson, type Person } from './find-person.ts'
import { may } from './find-viewer.ts'
import { activityForm, networksForm, roleForm } from './person-forms.ts'

const firstFew = 6

/** A person's page, and what whoever manages people changes there. */
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
    const changed = await changeRole(c.env, person.id, form.data.role)
    if (!changed.ok) return showPerson(c, person, { state: form, refusal: changed.refusal }, 409)
    return c.redirect(c.var.paths.person(person.id, { done: 'role' }), 303)
  })

  people.post('/people/:id/networks', allow('manage_people'), async c => {
    const person = await findShown(c)
    if (!person) return c.notFound()
    const form = await readForm(c.req.raw, networksForm(c.var.names))
    if (!form.ok) return showPerson(c, person, { state: form }, 422)
    await changeNetworks(c.env, person.id, { home: form.data.home, others: form.data['others[]'] })
    return c.redirect(c.var.paths.person(person.id, { done: 'networks' }), 303)
  })

  people.post('/people/:id/activity', allow('manage_people'), async c => {
    const person = await findShown(c)
    if (!person) return c.notFound()
    const form = await readForm(c.req.raw, activityForm)
    if (!form.ok) return showPerson(c, person, { state: form }, 422)
    const changed = await changeActivity(c.env, person.id, form.data.active === 'yes')
    if (!changed.ok) return showPerson(c, person, { state: form, refusal: changed.refusal }, 409)
    return c.redirect(c.var.paths.person(person.id, { done: 'activity' }), 303)
  })

  // Where a reload, or another language, lands after a form that came back.
  for (const form of ['role', 'networks', 'activity'])
    people.get(`/people/:id/${form}`, allow('manage_people'), async c => {
      const person = await findShown(c)
      return person ? c.redirect(c.var.paths.person(person.id), 303) : c.notFound()
    })
}

/** Who has left is shown only to whoever can let them back in. */
async function findShown(c: Context<App>): Promise<Person | null> {
  const person = await findPerson(c.env, c.req.param('id') ?? '')
  return person?.active || may(signedIn(c), 'manage_people') ? person : null
}

async function showPerson(c: Context<App>, person: Person, manage: Manage, status: 200 | 409 | 422 = 200) {
  const viewer = signedIn(c)
  const about = { author: person.id }
  const [practices, practiceCount, threads, threadCount, events, eventCount, answerCount] = await Promise.all([
    listPracticesAbout(c.env, viewer, c.var.language, about, firstFew),
    countPracticesAbout(c.env, viewer, about),
    listThreadsAbout(c.env, viewer, about, firstFew),
    countThreadsAbout(c.env, viewer, about),
    listEventsAbout(c.env, viewer, about, firstFew),
    countEventsAbout(c.env, viewer, about),
    countAnswersBy(c.env, viewer, person.id),
  ])
  const published = { practices, practiceCount, threads, threadCount, events, eventCount, answerCount }
  const shown = may(viewer, 'manage_people') ? manage : null
  return c.html(<PersonPage page={pageOf(c)} person={person} published={published} manage={shown} />, status)
}
