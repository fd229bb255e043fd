import { Hono } from 'hono'
import type { App } from '../context.ts'

export const needs = new Hono<App>()
