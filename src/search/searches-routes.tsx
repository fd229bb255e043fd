import type { Hono } from 'hono'
import type { App } from '../context.ts'

export function addSearchesRoutes(_search: Hono<App>) {}
