import { Hono } from 'hono'
import type { App } from '../context.ts'
import { addSavedRoutes } from './saved-routes.tsx'
import { addSearchesRoutes } from './searches-routes.tsx'
import { addSynonymRoutes } from './synonym-routes.tsx'

export const search = new Hono<App>()

addSavedRoutes(search)
addSynonymRoutes(search)
addSearchesRoutes(search)
