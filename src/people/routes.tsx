import { Hono } from 'hono'
import type { App } from '../context.ts'

export const people = new Hono<App>()
