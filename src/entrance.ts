import type { MiddlewareHandler } from 'hono'
import type { App } from './context.ts'
import { findWaiting } from './desk/find-waiting.ts'
import { isLanguage, type Language, messagesIn } from './i18n/messages.ts'
import { pathsIn } from './paths.ts'
import { findNames } from './people/find-names.ts'
import { findViewer, may } from './people/find-viewer.ts'
import { countWaiting } from './rounds/count-waiting.ts'
import { readSession } from './sign-in/sessions.ts'
import { touchVisit } from './visits/touch-visit.ts'

/** Finds out who is coming and in which language, before anything else looks at the request. */
export const entrance: MiddlewareHandler<App> = async (c, next) => {
  const asked = c.req.path.split('/')[1]
  const [session, early] = await Promise.all([
    readSession(c.env, c.req.header('Cookie')),
    isLanguage(asked) ? findNames(c.env, asked) : null,
  ])
  const viewer = session && (await findViewer(c.env, session.personId))
  const language = isLanguage(asked) ? asked : (viewer?.language ?? preferred(c.req.header('Accept-Language')))
  c.set('viewer', viewer)
  c.set('sessionId', session?.sessionId ?? null)
  c.set('language', language)
  c.set('t', messagesIn(language))
  c.set('paths', pathsIn(language))
  c.set('names', early ?? (await findNames(c.env, language)))
  const [ballots, atDesk] = await Promise.all([
    viewer ? countWaiting(c.env, viewer) : 0,
    may(viewer, 'manage_people') ? findWaiting(c.env) : null,
  ])
  c.set('waiting', ballots)
  c.set('atDesk', atDesk)
  await next()
  if (viewer && c.req.method === 'GET') touchVisit(c.env, viewer)
  // Not by c.header, which would read the whole answer to write it anew.
  const { headers } = c.res
  headers.set('Cache-Control', viewer || c.req.method !== 'GET' ? 'no-store' : 'no-cache')
  headers.append('Vary', 'Cookie')
  if (session?.renewed) headers.append('Set-Cookie', session.renewed)
}

/** The first of our languages a browser asks for; Finnish when it asks for none. */
function preferred(header: string | undefined): Language {
  const asked = (header ?? '').split(',').map(each => each.trim().slice(0, 2).toLowerCase())
  return asked.find(isLanguage) ?? 'fi'
}
