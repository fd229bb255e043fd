import type { Hono } from 'hono'
import { ReceiptGonePage, ReceiptPage } from '../../views/rounds/receipt.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { findPersonalBallot } from './find-personal-ballot.ts'
import { findRound } from './find-round.ts'

/** What a voter keeps of their own ballot, for them alone and while the round is open. */
export function addReceiptRoutes(rounds: Hono<App>) {
  rounds.get('/rounds/:id/receipt', allow('vote'), async c => {
    const viewer = signedIn(c)
    const round = await findRound(c.env, viewer, c.req.param('id'), c.var.language)
    if (!round) return c.notFound()
    const page = pageOf(c)
    if (round.state === 'closed') return c.html(<ReceiptGonePage page={page} round={round} />)
    const mine = round.state === 'open' ? await findPersonalBallot(c.env, round.id, viewer.id) : null
    if (!mine?.ballot) return c.redirect(c.var.paths.round(round.id), 303)
    const done = c.req.query('done') === 'cast'
    return c.html(<ReceiptPage {...{ page, round, done }} ballot={mine.ballot} receipt={mine.receipt} />)
  })
}
