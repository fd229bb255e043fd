import { Hono } from 'hono'
import { allow } from '../access.tsx'
import type { App } from '../context.ts'
import { findHealth } from './find-health.ts'

export const health = new Hono<App>()

health.get('/health', allow('everyone'), async c => {
  const found = await findHealth(c.env)
  c.header('Cache-Control', 'no-store')
  return c.json(found, found.status === 'ok' ? 200 : 503)
})
