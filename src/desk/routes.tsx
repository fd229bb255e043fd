import { Hono } from 'hono'
import type { App } from '../context.ts'

export const desk = new Hono<App>()
