import { Hono } from 'hono'
import type { App } from '../context.ts'

export const drafts = new Hono<App>()
