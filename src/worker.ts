import { app } from './app.tsx'
import { readConfig } from './platform/config.ts'
import { type D1Binding, openD1 } from './platform/db/d1.ts'
import { describeError } from './platform/describe-error.ts'
import { memoryLimits } from './platform/limits/memory-limits.ts'
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
    return services ? app.fetch(request, services) : new Response('The service is not configured.', { status: 500 })
  },
}

function servicesFrom({ DB, ...variables }: Bindings, execution: Execution): Services | null {
  const read = readConfig(variables)
  if (!read.ok) {
    for (const mistake of read.mistakes) console.error(mistake)
    return null
  }
  const { origin, serviceName, allowedDomains, mailHttpUrl, mailHttpToken, mailFrom } = read.config
  return {
    ...{ origin, serviceName, allowedDomains, demoCast: null, limits: memoryLimits(), clientAddress: null },
    db: openD1(DB),
    mailer: mailHttpUrl ? httpMailer(mailHttpUrl, mailHttpToken, mailFrom) : logMailer(),
    now: () => new Date(),
    later: work => execution.waitUntil(work.catch(error => console.error(describeError(error)))),
    report: (error, id) => console.error(id, describeError(error)),
  }
}
