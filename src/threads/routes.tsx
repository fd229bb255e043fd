import { Hono } from 'hono'
import type { App } from '../context.ts'

export const threads = new Hono<App>()
