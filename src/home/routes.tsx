import { Hono } from 'hono'
import { allow } from '../access.tsx'
import type { App } from '../context.ts'

export const home = new Hono<App>()

home.get('/', allow('everyone'), c => c.redirect(c.var.paths.home, 302))
