import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { account } from './account/routes.tsx'
import { audit } from './audit/routes.tsx'
import { calendar } from './calendar/routes.tsx'
import type { App } from './context.ts'
import { desk } from './desk/routes.tsx'
import { drafts } from './drafts/routes.tsx'
import { entrance } from './entrance.ts'
import { answerBroken, answerForeign, answerNoForm, answerNotFound, answerTooLarge } from './errors.tsx'
import { feedback } from './feedback/routes.tsx'
import { health } from './health/routes.tsx'
import { home } from './home/routes.tsx'
import { information } from './information/routes.tsx'
import { wellKnown } from './information/well-known-routes.tsx'
import { moderation } from './moderation/routes.tsx'
import { needs } from './needs/routes.tsx'
import { networks } from './networks/routes.tsx'
import { people } from './people/routes.tsx'
import { formsOnly } from './platform/forms-only.ts'
import { securityHeaders } from './platform/headers.ts'
import { plainAddress } from './platform/plain-address.ts'
import { sameOrigin } from './platform/same-origin.ts'
import { practices } from './practices/routes.tsx'
import { reviews } from './reviews/routes.tsx'
import { rounds } from './rounds/routes.tsx'
import { sealDueRounds } from './rounds/seal-round.ts'
import { search } from './search/routes.tsx'
import { settings } from './settings/routes.tsx'
import { signIn } from './sign-in/routes.tsx'
import { threads } from './threads/routes.tsx'
import { limitWrites } from './write-limit.tsx'

const largestForm = 256 * 1024

/** The whole service: what every request passes, then one line a feature. */
export const app = new Hono<App>()

app.use(securityHeaders)
// Before the entrance, which reads the database: a supervisor is answered without one too.
app.route('/', health)
app.use(entrance)
app.use(plainAddress(async c => answerNotFound(c)))
app.use(sameOrigin(answerForeign))
// Not on reading: to look for a body there, Node's adapter would build the whole request anew.
const limitForms = bodyLimit({ maxSize: largestForm, onError: c => answerTooLarge(c) })
app.use((c, next) => (['GET', 'HEAD'].includes(c.req.method) ? next() : limitForms(c, next)))
app.use(formsOnly(answerNoForm))
app.use(limitWrites)
// What is due is sealed before anything is written, so that nobody's role or network changes between close and count.
app.use(async (c, next) => {
  if (!['GET', 'HEAD'].includes(c.req.method)) await sealDueRounds(c.env)
  await next()
})

app.route('/', wellKnown)
app.route('/', home)
for (const feature of [
  ...[signIn, account, drafts, practices, threads, needs, rounds, reviews, calendar, networks, people],
  ...[search, moderation, audit, settings, information, feedback, desk],
])
  app.route('/:language{(?:fi|sv|en)}', feature)

app.notFound(answerNotFound)
app.onError(answerBroken)
