import { Hono } from 'hono'
import type { App } from '../context.ts'

export const practices = new Hono<App>()
