import type { Context } from 'hono'
import { type Manage, PersonPage } from '../../views/people/show.tsx'
import { countAnswersBy } from '../answers/count-answers-by.ts'
import { countEventsAbout } from '../calendar/count-events-about.ts'
import { listEventsAbout } from '../calendar/list-events-about.ts'
import { type App, pageOf, signedIn } from '../context.ts'
import { countPracticesAbout } from '../practices/count-practices-about.ts'
import { listPracticesAbout } from '../practices/list-practices-about.ts'
import { countThreadsAbout } from '../threads/count-threads-about.ts'
import { listThreadsAbout } from '../threads/list-threads-about.ts'
import { seenOf } from '../versions/seen.ts'
import { findPerson, type Person } from './find-person.ts'
import { may } from './find-viewer.ts'
import { listCastingRoles } from './may-cast.ts'
import { typedDetails, typedNetworks } from './typed-person.ts'

const firstFew = 6

/** The person an address names. Who has left is shown only to whoever manages people. */
export async function findShown(c: Context<App>): Promise<Person | null> {
  const person = await findPerson(c.env, c.req.param('id') ?? '')
  return person?.active || may(signedIn(c), 'manage_people') ? person : null
}

/** A person's page with what they published and, for whoever manages people, what can be changed. */
export async function showPerson(c: Context<App>, person: Person, manage: Manage, status: 200 | 409 | 422 = 200) {
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
  const shown = may(viewer, 'manage_people') ? { ...manage, ...(await toManage(c, person)) } : null
  return c.html(<PersonPage page={pageOf(c)} person={person} published={published} manage={shown} />, status)
}

async function toManage(c: Context<App>, person: Person) {
  const seen = { networks: await seenOf(typedNetworks(person)), details: await seenOf(typedDetails(person)) }
  return { leads: await leads(c, person), seen }
}

async function leads(c: Context<App>, person: Person): Promise<boolean> {
  return person.active && (await listCastingRoles(c.env)).includes(person.roleId)
}
