import { Hono } from 'hono'
import type { App } from '../context.ts'

export const feedback = new Hono<App>()
