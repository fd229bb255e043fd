import { type Context, Hono } from 'hono'
import { EventFormPage } from '../../views/calendar/form.tsx'
import { CalendarPage } from '../../views/calendar/list.tsx'
import { EventPage, type EventPageProps } from '../../views/calendar/show.tsx'
import { RemovedPage } from '../../views/moderation/removed.tsx'
import { allow } from '../access.tsx'
import { addAnswerRoutes, writingUnder } from '../answers/answer-routes.tsx'
import { listAnswers } from '../answers/list-answers.ts'
import { type App, hereIn, pageOf, signedIn } from '../context.ts'
import { continueDraft } from '../drafts/continue-draft.ts'
import { findRemoval } from '../moderation/find-removal.ts'
import { may, type Viewer } from '../people/find-viewer.ts'
import { readForm, type Submitted } from '../platform/forms.ts'
import { newId } from '../platform/ids.ts'
import { cancelEvent } from './cancel-event.ts'
import { countFacets } from './count-facets.ts'
import { editEvent } from './edit-event.ts'
import { eventFile } from './event-file.ts'
import { filtersFrom } from './event-filters.ts'
import { eventForm } from './event-form.ts'
import { addFeedRoutes } from './feed-routes.tsx'
import { type Event, findEvent } from './find-event.ts'
import { holidayRange, layOutMonths } from './lay-out-months.ts'
import { cursorFrom, listEvents } from './list-events.ts'
import { listHolidays } from './list-holidays.ts'
import { addMonthRoutes } from './month-routes.tsx'
import { whyNotCancel, whyNotEdit } from './policy.ts'
import { publishEvent } from './publish-event.ts'
import { typedEvent } from './typed-event.ts'

export const calendar = new Hono<App>()

calendar.get('/calendar', allow('everyone'), async c => {
  const { viewer, names, language } = c.var
  const query = c.req.query()
  const filters = filtersFrom(query, viewer, names)
  const from = cursorFrom(filters.scope === 'past' ? query.before : query.after)
  const [page, counts] = await Promise.all([
    listEvents(c.env, viewer, filters, from),
    countFacets(c.env, viewer, filters),
  ])
  const shown = { page, filters, from, now: c.env.now() }
  const range = holidayRange(shown)
  const months = layOutMonths(shown, range ? await listHolidays(c.env, language, range) : [])
  const { next } = page
  const mayAdd = may(viewer, 'publish')
  return c.html(
    <CalendarPage page={pageOf(c)} {...{ filters, counts, months, next, mayAdd }} isLater={from !== null} />,
  )
})

addMonthRoutes(calendar)
addFeedRoutes(calendar)

calendar.get('/calendar/new', allow('publish'), async c => {
  const viewer = signedIn(c)
  const need = c.req.query('need') ?? ''
  const fresh = { network: viewer.homeNetworkId, audience: 'all', 'needs[]': [need] }
  const state = await continueDraft(c.env, viewer, hereIn(c), fresh)
  return c.html(<EventFormPage page={pageOf(c)} state={state} networkIds={viewer.networkIds} />)
})

calendar.post('/calendar', allow('publish'), async c => {
  const writer = signedIn(c)
  const { names, paths } = c.var
  const form = await readForm(c.req.raw, eventForm({ writer, names, now: c.env.now(), mustBeAhead: true }))
  if (!form.ok) return c.html(<EventFormPage page={pageOf(c)} state={form} networkIds={writer.networkIds} />, 422)
  const published = await publishEvent(c.env, writer, form.data)
  const path = paths.event(published.id)
  if (published.ok) return c.redirect(`${path}?done=published`, 303)
  const again = { submitted: { ...form.submitted, token: newId() }, published: path }
  return c.html(<EventFormPage page={pageOf(c)} state={again} networkIds={writer.networkIds} />, 409)
})

calendar.get('/calendar/:id', allow('everyone'), async c => {
  const event = await found(c)
  if (!event) return showGone(c)
  const done = c.req.query('done')
  return showEvent(c, event, { done: done === 'published' || done === 'saved' ? done : undefined })
})

calendar.get('/calendar/:id/event.ics', allow('everyone'), async c => {
  const event = await found(c)
  if (!event) return showGone(c)
  const { t, names, paths } = c.var
  const file = eventFile(event, { t, names, paths, origin: c.env.origin })
  c.header('Content-Type', 'text/calendar; charset=utf-8')
  c.header('Content-Disposition', `attachment; filename="${file.name}"`)
  return c.body(file.text)
})

calendar.get('/calendar/:id/edit', allow('publish'), async c => {
  const event = await found(c)
  if (!event) return showGone(c)
  const viewer = signedIn(c)
  const refusal = whyNotEdit(viewer, event)
  if (refusal) return refuse(c, event, refusal)
  const state = await continueDraft(c.env, viewer, hereIn(c), typedEvent(event))
  return c.html(
    <EventFormPage page={pageOf(c)} state={state} edited={event} networkIds={editorOf(viewer, event).networkIds} />,
  )
})

calendar.post('/calendar/:id/edit', allow('publish'), async c => {
  const event = await found(c)
  if (!event) return showGone(c)
  const viewer = signedIn(c)
  const refusal = whyNotEdit(viewer, event)
  if (refusal === 'not_yours') return refuse(c, event, refusal)
  const writer = editorOf(viewer, event)
  const { names, paths } = c.var
  const form = await readForm(c.req.raw, eventForm({ writer, names, now: c.env.now(), mustBeAhead: false }))
  if (refusal) return refuse(c, event, refusal, form.submitted)
  if (!form.ok)
    return c.html(<EventFormPage page={pageOf(c)} state={form} edited={event} networkIds={writer.networkIds} />, 422)
  const edited = await editEvent(c.env, viewer, event, form.data)
  if (edited.ok) return c.redirect(`${paths.event(event.id)}?done=saved`, 303)
  if (edited.refusal !== 'edited_meanwhile') return refuse(c, event, edited.refusal, form.submitted)
  const submitted = { ...form.submitted, revision: String(edited.stored.revision) }
  const state = { submitted, conflict: edited.stored }
  return c.html(<EventFormPage page={pageOf(c)} state={state} edited={event} networkIds={writer.networkIds} />, 409)
})

// Where a reload or a change of language leads after a refused form.
calendar.get('/calendar/:id/cancellation', allow('everyone'), c =>
  c.redirect(c.var.paths.event(c.req.param('id')), 303),
)

calendar.post('/calendar/:id/cancellation', allow('publish'), async c => {
  const event = await found(c)
  if (!event) return showGone(c)
  const cancelled = await cancelEvent(c.env, signedIn(c), event)
  return cancelled.ok ? c.redirect(c.var.paths.event(event.id), 303) : refuse(c, event, cancelled.refusal)
})

addAnswerRoutes(calendar, '/calendar/:id', {
  kind: 'event',
  find: async (c, id) => {
    const event = await findEvent(c.env, c.var.viewer, id)
    return event && { id: event.id, path: c.var.paths.event(event.id), title: event.title }
  },
  show: async (c, id, state) => {
    const event = await findEvent(c.env, c.var.viewer, id)
    return event ? showEvent(c, event, { state }) : c.notFound()
  },
})

/** Where there is no event: it was erased, or never was for this viewer. */
async function showGone(c: Context<App>): Promise<Response> {
  const removal = await findRemoval(c.env, c.var.viewer, 'event', c.req.param('id') ?? '')
  return removal ? c.html(<RemovedPage page={pageOf(c)} kind="event" removal={removal} />, 410) : c.notFound()
}

function found(c: Context<App>): Promise<Event | null> {
  return findEvent(c.env, c.var.viewer, c.req.param('id') ?? '')
}

/** Who edits may leave the event with its network, also with one that is not, or no longer, their own. */
function editorOf(viewer: Viewer, { networkId }: Event): Viewer {
  return { ...viewer, networkIds: [...new Set([...viewer.networkIds, networkId])], homeNetworkId: networkId }
}

type Extra = Partial<Pick<EventPageProps, 'state' | 'done' | 'refusal' | 'kept'>>

async function showEvent(c: Context<App>, event: Event, { state = {}, ...extra }: Extra) {
  const { viewer } = c.var
  const subject = { kind: 'event', id: event.id } as const
  const [answers, writing] = await Promise.all([
    listAnswers(c.env, viewer, subject, c.req.query('from')),
    writingUnder(c, subject, c.var.paths.event(event.id), state),
  ])
  const mayEdit = whyNotEdit(viewer, event) === null
  const mayCancel = !event.cancelledAt && whyNotCancel(viewer, event) === null
  return c.html(<EventPage page={pageOf(c)} {...{ event, answers, state: writing, mayEdit, mayCancel }} {...extra} />)
}

function refuse(c: Context<App>, event: Event, refusal: NonNullable<EventPageProps['refusal']>, kept?: Submitted) {
  c.status(refusal === 'not_yours' ? 403 : 409)
  return showEvent(c, event, { refusal, kept })
}
