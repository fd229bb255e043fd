import { Hono } from 'hono'
import type { App } from '../context.ts'

export const settings = new Hono<App>()
