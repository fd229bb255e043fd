import type { MiddlewareHandler } from 'hono'
import { TooManyWritesPage } from '../views/errors/too-many-writes.tsx'
import { type App, pageOf } from './context.ts'
import { masked, readSubmitted } from './platform/forms.ts'

const minuteMs = 60_000
const writesAMinute = 30
/** Drafts save themselves as one writes, so they are counted beside the rest. */
const draftsAMinute = 60
/** Searches are told of by the page itself, and writing must not suffer from them. */
const searchesAMinute = 60

/**
 * Lets an account write so often in a minute that no person notices and a program gets nowhere; beyond that, what was
 * typed comes back to be sent again, and nothing is written. Signing out is always let through.
 */
export const limitWrites: MiddlewareHandler<App> = async (c, next) => {
  const { viewer, paths } = c.var
  const { method, path, raw } = c.req
  if (!viewer || ['GET', 'HEAD', 'OPTIONS'].includes(method) || path === paths.signOut) return next()
  const [kind, most] =
    path === paths.drafts
      ? ['draft', draftsAMinute]
      : path === paths.countSearch
        ? ['found', searchesAMinute]
        : ['write', writesAMinute]
  if (await c.env.limits.allows(`${kind}:${viewer.id}`, Number(most), minuteMs, c.env.now())) return next()
  c.header('Retry-After', String(minuteMs / 1000))
  const submitted = masked(await readSubmitted(raw))
  return c.html(<TooManyWritesPage page={pageOf(c)} action={path} submitted={submitted} />, 429)
}
