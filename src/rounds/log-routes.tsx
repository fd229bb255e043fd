import type { Hono } from 'hono'
import { LogPage } from '../../views/rounds/log.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf } from '../context.ts'
import { queryText } from '../paths.ts'
import { may } from '../people/find-viewer.ts'
import { findRound } from './find-round.ts'
import { listLog } from './list-log.ts'
import { logFile } from './log-file.ts'
import { recountRound } from './recount-round.ts'
import { verifyLog } from './verify-log.ts'

/** The log of a round, as a page and as a file, and the recount that it tells of. */
export function addLogRoutes(rounds: Hono<App>) {
  rounds.get('/rounds/:id/log', allow('everyone'), async c => {
    const { viewer, language } = c.var
    const round = await findRound(c.env, viewer, c.req.param('id'), language)
    if (!round) return c.notFound()
    if (!viewer && (round.state === 'open' || round.state === 'coming')) return c.redirect(pageOf(c).links.signIn, 303)
    const entries = await listLog(c.env, round.id)
    const whole = (await verifyLog(entries)) === null
    const done = c.req.query('recount')
    const mayRecount = may(viewer, 'open_rounds') && round.state === 'closed'
    return c.html(
      <LogPage
        {...{ page: pageOf(c), round, entries, whole, mayRecount }}
        recounted={done === 'same' ? true : done === 'other' ? false : undefined}
      />,
    )
  })

  rounds.get('/rounds/:id/log.jsonl', allow('everyone'), async c => {
    const round = await findRound(c.env, c.var.viewer, c.req.param('id'), c.var.language)
    if (!round || (!c.var.viewer && round.state === 'open') || round.state === 'coming') return c.notFound()
    c.header('Content-Type', 'application/jsonl; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="${round.id}-log.jsonl"`)
    return c.body(logFile(await listLog(c.env, round.id)))
  })

  rounds.get('/rounds/:id/recount', allow('everyone'), c => c.redirect(c.var.paths.roundLog(c.req.param('id')), 303))

  rounds.post('/rounds/:id/recount', allow('open_rounds'), async c => {
    const round = await findRound(c.env, c.var.viewer, c.req.param('id'), c.var.language)
    const found = round?.state === 'closed' ? await recountRound(c.env, round.id) : null
    if (!round || !found) return c.notFound()
    const same = Object.values(found).every(({ digest, order }) => digest && order)
    return c.redirect(`${c.var.paths.roundLog(round.id)}${queryText({ recount: same ? 'same' : 'other' })}`, 303)
  })
}
