import { Hono } from 'hono'
import { allow } from '../access.tsx'
import type { App } from '../context.ts'
import { securityText } from './security-text.ts'

/** What stands outside the languages, where programs look for it. */
export const wellKnown = new Hono<App>()

wellKnown.get('/.well-known/security.txt', allow('everyone'), async c => c.text(await securityText(c.env)))
