import { app } from './app.tsx'
import { jobs } from './jobs.ts'
import { clientAddress } from './platform/client-address.ts'
import { readConfig } from './platform/config.ts'
import { type D1Binding, openD1 } from './platform/db/d1.ts'
import type { Database } from './platform/db/database.ts'
import { describeError } from './platform/describe-error.ts'
import { runDueJobs } from './platform/jobs/run-due-jobs.ts'
import { storedLimits } from './platform/limits/stored-limits.ts'
import { httpMailer } from './platform/mail/http-mailer.ts'
import { logMailer } from './platform/mail/log-mailer.ts'
import type { Services } from './platform/services.ts'

type Variable = 'ORIGIN' | 'SERVICE_NAME' | 'ALLOWED_MAIL_DOMAINS' | 'MAIL_FROM' | 'MAIL_HTTP_URL' | 'MAIL_HTTP_TOKEN'
type Bindings = { DB: D1Binding } & Partial<Record<Variable, string>>
type Execution = { waitUntil: (work: Promise<unknown>) => void }

/** The service on Cloudflare Workers; its files are served by `[assets]`, see wrangler.toml. */
export default {
  fetch(request: Request, env: Bindings, execution: Execution): Response | Promise<Response> {
    const services = servicesFrom(env, execution)
    if (!services) return new Response('The service is not configured.', { status: 500 })
    const address = clientAddress(request.headers.get('CF-Connecting-IP') ?? undefined, undefined, 0)
    return app.fetch(request, { ...services, clientAddress: address })
  },
  /** Called every few minutes, see `[triggers]` in wrangler.toml. */
  async scheduled(_event: unknown, env: Bindings, execution: Execution): Promise<void> {
    const services = servicesFrom(env, execution)
    if (services) await runDueJobs(services, jobs)
  },
}

/** What `unlessChanged` remembers, it remembers by database; the binding is the same object in every request. */
const databases = new WeakMap<D1Binding, Database>()

function databaseOf(binding: D1Binding): Database {
  const db = databases.get(binding) ?? openD1(binding)
  databases.set(binding, db)
  return db
}

function servicesFrom({ DB, ...variables }: Bindings, execution: Execution): Services | null {
  const read = readConfig(variables)
  if (!read.ok) {
    for (const mistake of read.mistakes) console.error(mistake)
    return null
  }
  const { origin, serviceName, allowedDomains, mailHttpUrl, mailHttpToken, mailFrom } = read.config
  const db = databaseOf(DB)
  return {
    ...{ db, origin, serviceName, allowedDomains, demoCast: null },
    ...{ limits: storedLimits(db), clientAddress: null, startedAt: null },
    mailer: mailHttpUrl ? httpMailer(mailHttpUrl, mailHttpToken, mailFrom) : logMailer(),
    now: () => new Date(),
    later: work => execution.waitUntil(work.catch(error => console.error(describeError(error)))),
    report: (error, id) => console.error(id, describeError(error)),
  }
}
