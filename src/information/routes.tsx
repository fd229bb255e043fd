import { Hono } from 'hono'
import type { App } from '../context.ts'

export const information = new Hono<App>()
