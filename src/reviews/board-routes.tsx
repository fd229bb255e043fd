import type { Hono } from 'hono'
import { BoardPage } from '../../views/reviews/board.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf } from '../context.ts'
import { readDecisionFilters } from './decision-filters.ts'
import { listBoard } from './list-board.ts'

/** Every published decision by status and owner. */
export function addBoardRoutes(reviews: Hono<App>): void {
  reviews.get('/decisions', allow('everyone'), async c => {
    const { viewer, language, names } = c.var
    const filters = readDecisionFilters(c.req.query(), names)
    const text = c.req.query('from') ?? ''
    const from = /^\d{1,5}$/.test(text) ? Number(text) : 0
    const board = await listBoard(c.env, viewer, language, filters, from)
    return c.html(<BoardPage page={pageOf(c)} board={board} filters={filters} later={from > 0} />)
  })
}
