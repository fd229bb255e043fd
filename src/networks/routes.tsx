import { Hono } from 'hono'
import type { App } from '../context.ts'

export const networks = new Hono<App>()
