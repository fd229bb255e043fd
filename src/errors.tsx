import type { Context, ErrorHandler, MiddlewareHandler, NotFoundHandler } from 'hono'
import { BrokenPage } from '../views/errors/broken.tsx'
import { NotFoundPage } from '../views/errors/not-found.tsx'
import { RefusedPage } from '../views/errors/refused.tsx'
import { type App, pageOf } from './context.ts'
import { refusalIn } from './platform/db/database.ts'
import { newId } from './platform/ids.ts'

/** Refusals a trigger speaks when two things happen at once; each has a sentence in `t.errors.refusals`. */
export const raceRefusals = [
  'round_closed',
  'round_frozen',
  'discussion_closed',
  'quotes_removed',
  'withdrawn',
  'removed',
  'network_retired',
] as const

/** An address typed with a slash at its end is meant without it. */
export const answerNotFound: NotFoundHandler<App> = c => {
  const [, meant] = /^(\/(?:fi|sv|en)(?:\/[\w-]+)*)\/$/.exec(c.req.path) ?? []
  if (meant && c.req.method === 'GET') return c.redirect(meant + new URL(c.req.url).search, 301)
  return c.html(<NotFoundPage page={pageOf(c)} />, 404)
}

export const answerForeign: MiddlewareHandler = async c =>
  c.html(<RefusedPage page={pageOf(c as Context<App>)} refusal="foreign" />, 403)

/** For a form without what its page always sends along: nobody typed it, so there is no field to say it beside. */
export const answerIncomplete = (c: Context<App>) => c.html(<RefusedPage page={pageOf(c)} refusal="incomplete" />, 422)

export const answerNoForm: MiddlewareHandler = async c =>
  c.html(<RefusedPage page={pageOf(c as Context<App>)} refusal="no_form" />, 415)

export const answerTooLarge = (c: Context) =>
  c.html(<RefusedPage page={pageOf(c as Context<App>)} refusal="too_large" />, 413)

/** A known refusal is said in words; anything else gets an id that the log knows too, and no detail. */
export const answerBroken: ErrorHandler<App> = (error, c) => {
  const refusal = refusalIn(error, raceRefusals)
  if (refusal) return c.html(<RefusedPage page={pageOf(c)} refusal={refusal} />, 409)
  const id = newId()
  c.env.report(error, id)
  if (!c.var.names) return c.text(`Palvelussa on häiriö. / Ett fel uppstod. / Something went wrong. (${id})`, 500)
  return c.html(<BrokenPage page={pageOf(c)} id={id} />, 500)
}
