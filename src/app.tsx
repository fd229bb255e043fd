import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { account } from './account/routes.tsx'
import { calendar } from './calendar/routes.tsx'
import type { App } from './context.ts'
import { entrance } from './entrance.ts'
import { answerBroken, answerForeign, answerNotFound, answerTooLarge } from './errors.tsx'
import { home } from './home/routes.tsx'
import { needs } from './needs/routes.tsx'
import { networks } from './networks/routes.tsx'
import { people } from './people/routes.tsx'
import { securityHeaders } from './platform/headers.ts'
import { sameOrigin } from './platform/same-origin.ts'
import { practices } from './practices/routes.tsx'
import { reviews } from './reviews/routes.tsx'
import { rounds } from './rounds/routes.tsx'
import { signIn } from './sign-in/routes.tsx'
import { threads } from './threads/routes.tsx'

const largestForm = 256 * 1024

/** The whole service: what every request passes, then one line a feature. */
export const app = new Hono<App>()

app.use(securityHeaders)
app.use(entrance)
app.use(sameOrigin(answerForeign))
app.use(bodyLimit({ maxSize: largestForm, onError: answerTooLarge }))

app.route('/', home)
for (const feature of [signIn, account, practices, threads, needs, rounds, reviews, calendar, networks, people])
  app.route('/:language{(?:fi|sv|en)}', feature)

app.notFound(answerNotFound)
app.onError(answerBroken)
