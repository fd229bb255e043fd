import { Hono } from 'hono'
import type { App } from '../context.ts'

export const rounds = new Hono<App>()
