import { Hono } from 'hono'
import type { App } from '../context.ts'

export const account = new Hono<App>()
