import type { MiddlewareHandler } from 'hono'
import { parseUrl } from './parse-url.ts'

/**
 * Lets a request that may write in only when it comes from our own pages: by its Origin, or by Sec-Fetch-Site where a
 * browser sends no Origin. hono/csrf looks at form content types only and at the request's own URL, which is http
 * behind a proxy.
 */
export function sameOrigin(refuse: MiddlewareHandler): MiddlewareHandler<{ Bindings: { origin: string } }> {
  return async (c, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next()
    const origin = c.req.header('Origin')
    const ours = origin
      ? origin === c.env.origin || (parseUrl(origin)?.host ?? '') === c.req.header('Host')
      : c.req.header('Sec-Fetch-Site') === 'same-origin'
    return ours ? next() : refuse(c, next)
  }
}
