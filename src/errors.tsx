import type { Context, ErrorHandler, MiddlewareHandler, NotFoundHandler } from 'hono'
import { BrokenPage } from '../views/errors/broken.tsx'
import { NotFoundPage } from '../views/errors/not-found.tsx'
import { RefusedPage } from '../views/errors/refused.tsx'
import { type App, pageOf } from './context.ts'
import { refusalIn } from './platform/db/database.ts'
import { readTyped, type Submitted } from './platform/forms.ts'
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

/** What somebody typed into the form that a page refuses, to be given back on it; nothing when they only read. */
export async function typedIn(c: Context<App>): Promise<Submitted | undefined> {
  return c.req.method === 'POST' ? await readTyped(c.req.raw) : undefined
}

/** Where something is no longer there for whoever writes to it: they get back what they typed. */
export const answerGone = async (c: Context<App>) =>
  c.html(<NotFoundPage page={pageOf(c)} submitted={await typedIn(c)} />, 404)

export const answerForeign: MiddlewareHandler = async c =>
  c.html(<RefusedPage page={pageOf(c as Context<App>)} refusal="foreign" />, 403)

/** For a form without what its page always sends along: nobody typed it, so there is no field to say it beside. */
export const answerIncomplete = (c: Context<App>) => c.html(<RefusedPage page={pageOf(c)} refusal="incomplete" />, 422)

/** A script tells of searches and reads no answer; the words are for whoever sends the form themselves. */
export const answerTooManySearches = (c: Context<App>) => {
  c.header('Retry-After', '60')
  return c.html(<RefusedPage page={pageOf(c)} refusal="too_many_searches" />, 429)
}

export const answerNoForm: MiddlewareHandler = async c =>
  c.html(<RefusedPage page={pageOf(c as Context<App>)} refusal="no_form" />, 415)

const largestGivenBack = 1024 * 1024

/** A member gets their text back, unless it is so large, or of a size not told, that it would be costly to read. */
export const answerTooLarge = async (c: Context<App>) => {
  const size = c.req.header('Transfer-Encoding') ? Number.NaN : Number(c.req.header('Content-Length'))
  const submitted = c.var.viewer && size <= largestGivenBack ? await typedIn(c) : undefined
  return c.html(<RefusedPage page={pageOf(c)} refusal="too_large" submitted={submitted} />, 413)
}

/** A known refusal is said in words, with what was typed, but for words about what was erased; anything else gets an id that the log knows too, and no detail. */
export const answerBroken: ErrorHandler<App> = async (error, c) => {
  const refusal = refusalIn(error, raceRefusals)
  if (refusal) {
    const submitted = refusal === 'removed' ? undefined : await typedIn(c)
    return c.html(<RefusedPage page={pageOf(c)} refusal={refusal} submitted={submitted} />, 409)
  }
  const id = newId()
  c.env.report(error, id)
  if (!c.var.names) return c.text(`Palvelussa on häiriö. / Ett fel uppstod. / Something went wrong. (${id})`, 500)
  return c.html(<BrokenPage page={pageOf(c)} id={id} submitted={await typedIn(c)} />, 500)
}
