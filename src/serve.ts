import { existsSync, mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import { dirname, join } from 'node:path'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { app } from './app.tsx'
import { holidays } from './calendar/schema.ts'
import { type Config, readConfig } from './platform/config.ts'
import { migrate } from './platform/db/migrate.ts'
import { openSqlite } from './platform/db/sqlite.ts'
import { describeError } from './platform/describe-error.ts'
import { securityHeaders } from './platform/headers.ts'
import { memoryLimits } from './platform/limits/memory-limits.ts'
import { logMailer } from './platform/mail/log-mailer.ts'
import { smtpMailer } from './platform/mail/smtp.ts'
import type { Services } from './platform/services.ts'
import { loadStarter } from './starter/load-starter.ts'

/** The checkout: this file is one folder below it, as source and as built. */
export const root = join(import.meta.dirname, '..')

/** The configuration, or the end of the process with each mistake on a line. */
export function configOrExit(): Config {
  const read = readConfig(process.env)
  if (read.ok) return read.config
  for (const mistake of read.mistakes) console.error(mistake)
  process.exit(1)
}

/** Opens and migrates the database of a configuration, with the starter content when it is new. */
export async function openForum(config: Config, demoCast: string[] | null = null) {
  if (config.databasePath !== ':memory:') mkdirSync(dirname(config.databasePath), { recursive: true })
  const { db, file } = openSqlite(config.databasePath)
  migrate(file, join(root, 'migrations'))
  // A process killed between sealing a round and this would have left deleted ballots in the log.
  await db.forgetDeleted()
  const services: Services = {
    db,
    mailer: config.smtpUrl ? smtpMailer(config.smtpUrl, config.mailFrom) : logMailer(),
    now: () => new Date(),
    origin: config.origin,
    serviceName: config.serviceName,
    allowedDomains: config.allowedDomains,
    demoCast,
    limits: memoryLimits(),
    clientAddress: null,
    later: work => void work.catch(error => console.error(describeError(error))),
    report: (error, id) => console.error(id, describeError(error)),
  }
  // Holidays are loaded last: without one, an earlier start was cut short and begins again.
  const [loaded] = await db.select({ day: holidays.day }).from(holidays).limit(1)
  if (!loaded) await loadStarter(services, join(root, 'starter'))
  return { services, file }
}

/** Serves the forum and its static files until the process is told to stop; requests under way are finished first. */
export function serveForum(services: Services, config: Config, close: () => void): void {
  const edge = new Hono()
  edge.use(compress())
  for (const folder of ['css', 'js', 'icons', 'fonts'])
    edge.get(`/${folder}/*`, securityHeaders, keep, serveStatic({ root: staticFiles(), precompressed: true }))
  edge.all('*', c => app.fetch(c.req.raw, services))

  const server = serve({ fetch: edge.fetch, port: config.port }, ({ port }) =>
    console.log(`${services.serviceName ?? 'Yhteiskehittämö'} listens on http://localhost:${port}`),
  ) as Server
  const stop = () => {
    server.close(() => {
      close()
      process.exit(0)
    })
    server.closeIdleConnections()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

/** The files as built, compressed once; in development as they are. */
function staticFiles(): string {
  const built = join(root, 'dist/static')
  return import.meta.dirname.endsWith('dist') && existsSync(built) ? built : join(root, 'static')
}

const keep: MiddlewareHandler = async (c, next) => {
  await next()
  const forGood = c.req.query('v') !== undefined || c.req.path.startsWith('/fonts/')
  c.header('Cache-Control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache')
}
