import { Hono } from 'hono'
import type { App } from '../context.ts'

export const audit = new Hono<App>()
