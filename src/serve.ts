import { existsSync, mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import { dirname, join } from 'node:path'
import { type HttpBindings, serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { app } from './app.tsx'
import { holidays } from './calendar/schema.ts'
import { compressAnswer } from './compress-answer.ts'
import { jobs } from './jobs.ts'
import { clientAddress } from './platform/client-address.ts'
import { type Config, readConfig } from './platform/config.ts'
import { migrate } from './platform/db/migrate.ts'
import { openSqlite } from './platform/db/sqlite.ts'
import { describeError } from './platform/describe-error.ts'
import { securityHeaders } from './platform/headers.ts'
import { runDueJobs } from './platform/jobs/run-due-jobs.ts'
import { memoryLimits } from './platform/limits/memory-limits.ts'
import { logMailer } from './platform/mail/log-mailer.ts'
import { smtpMailer } from './platform/mail/smtp.ts'
import type { Services } from './platform/services.ts'
import { reindexThings } from './search/reindex-things.ts'
import { loadStarter } from './starter/load-starter.ts'
import { stopGracefully } from './stop-gracefully.ts'

/** The checkout: this file is one folder below it, as source and as built. */
export const root = join(import.meta.dirname, '..')

/** The configuration, or the end of the process with each mistake on a line. */
export function configOrExit(): Config {
  const read = readConfig(process.env)
  if (read.ok) return read.config
  for (const mistake of read.mistakes) console.error(mistake)
  process.exit(1)
}

const jobsFirstMs = 10_000
const jobsEveryMs = 60_000

/**
 * Opens and migrates the database of a configuration, with the starter content when it is new. `close` waits for what
 * goes on after answers have left, such as mail, before it closes the file.
 */
export async function openForum(config: Config, demoCast: string[] | null = null) {
  if (config.databasePath !== ':memory:') mkdirSync(dirname(config.databasePath), { recursive: true })
  const { db, file } = openSqlite(config.databasePath)
  migrate(file, join(root, 'migrations'))
  // A process killed between sealing a round and this would have left deleted ballots in the log.
  await db.forgetDeleted()
  const pending = new Set<Promise<void>>()
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
    startedAt: new Date(),
    later: work => {
      const done = work.then(
        () => {},
        error => console.error(describeError(error)),
      )
      pending.add(done)
      void done.then(() => pending.delete(done))
    },
    report: (error, id) => console.error(id, describeError(error)),
  }
  // Holidays are loaded last: without one, an earlier start was cut short and begins again.
  const [loaded] = await db.select({ day: holidays.day }).from(holidays).limit(1)
  if (!loaded) await loadStarter(services, join(root, 'starter'))
  // After a change of the analyzer; of more than this the job takes its time.
  await reindexThings(services, { most: 2000 })
  const close = async () => {
    while (pending.size > 0) await Promise.all(pending)
    file.close()
  }
  return { services, file, close }
}

/**
 * Serves the forum and its static files, and runs its jobs, until the process is told to stop; requests under way are
 * finished first.
 */
export function serveForum(services: Services, config: Config, close: () => unknown): void {
  const files = new Hono()
  files.use(compress())
  for (const folder of folders)
    files.get(`/${folder}/*`, securityHeaders, keep, serveStatic({ root: staticFiles(), precompressed: true }))
  files.all('*', c => app.fetch(c.req.raw, services))
  const sayOnce = once(() => console.log('A proxy calls, but TRUSTED_PROXIES is 0: everyone counts as one address.'))
  const answer = async (request: Request, { incoming }: HttpBindings) => {
    if (isFile.test(incoming.url ?? '')) return files.fetch(request)
    const forwarded = request.headers.get('X-Forwarded-For') ?? undefined
    if (forwarded && config.trustedProxies === 0) sayOnce()
    const address = clientAddress(incoming.socket.remoteAddress, forwarded, config.trustedProxies)
    const page = await app.fetch(request, { ...services, clientAddress: address })
    return compressAnswer(page, incoming.headers['accept-encoding']?.toString())
  }

  const server = serve(
    { fetch: (request, env) => answer(request, env as HttpBindings), port: config.port },
    ({ port }) => console.log(`${services.serviceName ?? 'Yhteiskehittämö'} listens on http://localhost:${port}`),
  ) as Server
  const run = () => services.later(runDueJobs(services, jobs))
  const timers = [setTimeout(run, jobsFirstMs).unref(), setInterval(run, jobsEveryMs).unref()]
  stopGracefully(server, async () => {
    for (const timer of timers) clearTimeout(timer)
    await close()
  })
}

const folders = ['css', 'js', 'icons', 'fonts']
const isFile = new RegExp(`^/(?:${folders.join('|')})/`)

/** The files as built, compressed once; in development as they are. */
function staticFiles(): string {
  const built = join(root, 'dist/static')
  return import.meta.dirname.endsWith('dist') && existsSync(built) ? built : join(root, 'static')
}

function once(act: () => void): () => void {
  let done = false
  return () => {
    if (!done) act()
    done = true
  }
}

const keep: MiddlewareHandler = async (c, next) => {
  await next()
  const forGood = c.req.query('v') !== undefined || c.req.path.startsWith('/fonts/')
  c.header('Cache-Control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache')
}
