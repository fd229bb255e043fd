import { Hono } from 'hono'
import type { App } from '../context.ts'

export const moderation = new Hono<App>()
