import { Hono } from 'hono'
import type { App } from '../context.ts'

export const calendar = new Hono<App>()
