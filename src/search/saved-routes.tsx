import type { Hono } from 'hono'
import type { App } from '../context.ts'

export function addSavedRoutes(_search: Hono<App>) {}
