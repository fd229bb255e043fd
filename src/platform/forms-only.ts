import type { MiddlewareHandler } from 'hono'
import { isReadable } from './forms.ts'

/**
 * Lets what a request sends along in only when it is a form: anything else would be read as an empty one, and an act
 * that asks for nothing would be done.
 */
export function formsOnly(refuse: MiddlewareHandler): MiddlewareHandler {
  return async (c, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next()
    const type = c.req.header('Content-Type')
    const isEmpty = type === undefined && (c.req.header('Content-Length') ?? '0') === '0'
    const isFields = /^application\/x-www-form-urlencoded(\s*;|$)/i.test(type ?? '')
    const isParts = /^multipart\/form-data\s*;/i.test(type ?? '') && (await isReadable(c.req.raw))
    return isEmpty || isFields || isParts ? next() : refuse(c, next)
  }
}
