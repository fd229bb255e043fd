import type { Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { FeedsPage, type FeedsPageProps } from '../../views/calendar/feeds.tsx'
import { filterText } from '../../views/calendar/filter-text.ts'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { answerIncomplete } from '../errors.tsx'
import { messagesIn } from '../i18n/messages.ts'
import { findNetwork } from '../networks/find-network.ts'
import { pathsIn, queryText } from '../paths.ts'
import { findNames } from '../people/find-names.ts'
import { optionalText } from '../platform/form-fields.ts'
import { readForm } from '../platform/forms.ts'
import { newToken, sha256 } from '../platform/ids.ts'
import { endFeed } from './end-feed.ts'
import { feedFile } from './event-file.ts'
import { type EventFilters, filtersFrom, queryOf } from './event-filters.ts'
import { findFeed } from './find-feed.ts'
import { listFeedEvents } from './list-feed-events.ts'
import { listFeeds } from './list-feeds.ts'
import { makeFeed } from './make-feed.ts'

type FeedEvents = Awaited<ReturnType<typeof listFeedEvents>>
type Told = Parameters<typeof feedFile>[2]

/** The calendar as addresses that calendars follow: one for everybody, and those people make for themselves. */
export function addFeedRoutes(calendar: Hono<App>): void {
  // What a visitor sees, whoever asks.
  calendar.get('/calendar/feed.ics', allow('everyone'), async c => {
    const { t, names, paths, language } = c.var
    const query = c.req.query()
    const filters = filtersFrom(query, null, names)
    const unknown = unknownIn(query, filters)
    if (unknown.length > 0) {
      const network = unknown.length === 1 && query.network ? await findNetwork(c.env, language, query.network) : null
      if (!network?.mergedInto) return c.notFound()
      return c.redirect(paths.calendarFeed({ ...queryOf(filters), network: network.mergedInto }), 301)
    }
    const events = await listFeedEvents(c.env, null, filters)
    return sendFeed(c, events, filters, { t, names, paths, origin: c.env.origin })
  })

  calendar.get('/calendar/feeds', allow('everyone'), async c => {
    const { viewer, names } = c.var
    const filters = filtersFrom({ ...c.req.query(), past: '' }, viewer, names)
    return showFeeds(c, filters, { ended: c.req.query('done') === 'ended' })
  })

  calendar.post('/calendar/feeds', allow('signed_in'), async c => {
    const { language, names } = c.var
    const person = signedIn(c)
    const form = await readForm(c.req.raw, feedForm)
    const filters = filtersFrom(form.ok ? form.data : {}, person, names)
    if (!form.ok || unknownIn(form.data, filters).length > 0) return answerIncomplete(c)
    const made = await makeFeed(c.env, person, { filters, language, token: form.data.token })
    // Not redirected: the secret stands in no address but its own, and a second press makes no second one.
    if (made.ok) return showFeeds(c, filters, { made: made.token })
    c.status(409)
    return showFeeds(c, filters, { refusal: made.refusal })
  })

  calendar.get('/calendar/feeds/:id/end', allow('everyone'), c => c.redirect(c.var.paths.calendarFeeds, 303))

  calendar.post('/calendar/feeds/:id/end', allow('signed_in'), async c => {
    await endFeed(c.env, signedIn(c), c.req.param('id'))
    return c.redirect(c.var.paths.calendarFeeds + queryText({ done: 'ended' }), 303)
  })

  calendar.get('/calendar/feeds/:token/feed.ics', allow('everyone'), async c => {
    const feed = await findFeed(c.env, c.req.param('token'))
    if (!feed) return c.notFound()
    const { viewer, filters, language } = feed
    const [events, names] = await Promise.all([listFeedEvents(c.env, viewer, filters), findNames(c.env, language)])
    const told = { t: messagesIn(language), names, paths: pathsIn(language), origin: c.env.origin }
    return sendFeed(c, events, filters, told)
  })
}

/** A calendar must not suddenly hold more because a filter is no longer known. */
function unknownIn(asked: Record<string, string>, filters: EventFilters) {
  return (['kind', 'network', 'need', 'language'] as const).filter(name => asked[name] && !filters[name])
}

const feedForm = z.object({
  ...{ kind: optionalText(40), near: optionalText(1), network: optionalText(80), need: optionalText(4) },
  ...{ language: optionalText(2), token: optionalText(64) },
})

type Extra = Pick<FeedsPageProps, 'made' | 'ended' | 'refusal'>

async function showFeeds(c: Context<App>, filters: EventFilters, extra: Extra) {
  const { viewer } = c.var
  const feeds = viewer && (await listFeeds(c.env, viewer))
  const shown = { origin: c.env.origin, filters, feeds, token: newToken() }
  return c.html(<FeedsPage page={pageOf(c)} {...shown} {...extra} />)
}

/**
 * Sends a calendar, or only says that it is as it was. That is told by its content alone: an event that somebody may no
 * longer see, or that was erased, leaves no date behind.
 */
async function sendFeed(c: Context<App>, events: FeedEvents, filters: EventFilters, told: Told) {
  const name = told.t.calendar.feeds.name(told.names.service, filterText(told, filters))
  const text = feedFile(events, name, told)
  const tag = (await sha256(text)).slice(0, 32)
  const latest = Math.max(0, ...events.map(event => event.updatedAt.getTime()))
  c.header('ETag', `"${tag}"`)
  if (latest > 0) c.header('Last-Modified', new Date(latest).toUTCString())
  const known = (c.req.header('If-None-Match') ?? '').includes(`"${tag}"`)
  if (known) return c.body(null, 304)
  c.header('Content-Type', 'text/calendar; charset=utf-8')
  c.header('Content-Disposition', 'inline; filename="feed.ics"')
  return c.body(text)
}
