import type { Hono } from 'hono'
import type { App } from '../context.ts'

export function addSynonymRoutes(_search: Hono<App>) {}
