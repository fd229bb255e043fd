import { Hono } from 'hono'
import type { App } from '../context.ts'

export const reviews = new Hono<App>()
