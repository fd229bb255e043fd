import type { MiddlewareHandler } from 'hono'

/** Lets no address in that holds a control character: nothing of ours has one, and no redirect could carry it on. */
export function plainAddress(refuse: MiddlewareHandler): MiddlewareHandler {
  return (c, next) => (/%(?:[01][\da-f]|7f)/i.test(new URL(c.req.url).pathname) ? refuse(c, next) : next())
}
