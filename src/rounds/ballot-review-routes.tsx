import type { Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { BallotReviewPage } from '../../views/rounds/ballot-review.tsx'
import { BlankBallotPage } from '../../views/rounds/blank-ballot.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf } from '../context.ts'
import { queryText } from '../paths.ts'
import { optionalText, text } from '../platform/form-fields.ts'
import { readForm } from '../platform/forms.ts'
import { type Ballot, emptyBallot } from './ballot.ts'
import { ballotMark, readOrder, writeOrder } from './ballot-mark.ts'
import type { Voice } from './find-paper.ts'
import { keepBallotDraft } from './keep-ballot-draft.ts'
import { moveNeed, readMove } from './move-need.ts'
import {
  addressesOf,
  castPaper,
  inOrder,
  numbersOf,
  type OpenedPaper,
  openPaper,
  refuseBallot,
} from './paper-routes.tsx'

const pressForm = z.object({ op: text(20), seen: optionalText(40), order: optionalText(400) })

/** A filled-in ballot looked at in its own order, moved about and cast; and the blank one. */
export function addReviewRoutes(rounds: Hono<App>) {
  rounds.get('/rounds/:id/ballot/review', allow('vote'), c => showReview(c, 'personal'))
  rounds.post('/rounds/:id/ballot/review', allow('vote'), c => takePress(c, 'personal'))
  rounds.get('/rounds/:id/network-ballot/review', allow('signed_in'), c => showReview(c, 'network'))
  rounds.post('/rounds/:id/network-ballot/review', allow('signed_in'), c => takePress(c, 'network'))
  rounds.get('/rounds/:id/ballot/blank', allow('vote'), c => showBlank(c, 'personal'))
  rounds.post('/rounds/:id/ballot/blank', allow('vote'), c => castBlank(c, 'personal'))
  rounds.get('/rounds/:id/network-ballot/blank', allow('signed_in'), c => showBlank(c, 'network'))
  rounds.post('/rounds/:id/network-ballot/blank', allow('signed_in'), c => castBlank(c, 'network'))
}

async function showReview(c: Context<App>, voice: Voice) {
  const opened = await openRanking(c, voice)
  if (!opened.ok) return opened.answer
  return review(c, opened, opened.ballot)
}

async function takePress(c: Context<App>, voice: Voice) {
  const opened = await openRanking(c, voice)
  if (!opened.ok) return opened.answer
  const { round, paper, ballot } = opened
  const numbers = numbersOf(round)
  const form = await readForm(c.req.raw, pressForm)
  const move = form.ok && form.data.op !== 'cast' ? readMove(form.data.op, numbers) : null
  if (!form.ok || (form.data.op !== 'cast' && !move)) return review(c, opened, ballot, 'wrong')
  const { seen, order } = form.data
  if (!move) {
    if (seen === (await ballotMark(ballot))) return castAndTell(c, opened, ballot)
    // A second press finds that what it saw has been cast.
    const cast = paper.cast && !paper.draft && seen === (await ballotMark(paper.cast))
    return cast ? c.redirect(addressesOf(c, round, voice).cast, 303) : review(c, opened, ballot, 'movedOn')
  }
  const there = `${addressesOf(c, round, voice).review}${queryText({ moved: move.need })}#need-${move.need}`
  const present = writeOrder(ballot.ranking)
  if (order !== present) {
    const again = writeOrder(moveNeed(readOrder(order), move)) === present
    return again ? c.redirect(there, 303) : review(c, opened, ballot, 'movedOn')
  }
  const moved = { ...ballot, ranking: moveNeed(ballot.ranking, move) }
  if (!(await keepBallotDraft(c.env, round.id, paper.voterKey, moved))) return refuseBallot(c, round, 'round_closed')
  return c.redirect(there, 303)
}

async function showBlank(c: Context<App>, voice: Voice) {
  const opened = await openRanking(c, voice)
  if (!opened.ok) return opened.answer
  return c.html(<BlankBallotPage page={pageOf(c)} round={opened.round} paper={opened.paper} />)
}

async function castBlank(c: Context<App>, voice: Voice) {
  const opened = await openRanking(c, voice)
  return opened.ok ? castAndTell(c, opened, emptyBallot) : opened.answer
}

async function castAndTell(c: Context<App>, opened: OpenedPaper, ballot: Ballot) {
  const { round, paper } = opened
  const cast = await castPaper(c, opened, ballot)
  return cast.ok ? c.redirect(addressesOf(c, round, paper.voice).cast, 303) : refuseBallot(c, round, cast.refusal)
}

type OpenedRanking = OpenedPaper & { ballot: Ballot }

/** The paper of a round that asks for an order, and what is on it; another round is voted in on one page. */
async function openRanking(c: Context<App>, voice: Voice) {
  const opened = await openPaper(c, voice)
  if (!opened.ok) return opened
  const { round, paper } = opened
  if (!round.asks.priority) return { ok: false as const, answer: c.redirect(addressesOf(c, round, voice).form, 303) }
  return { ...opened, ballot: paper.draft ?? paper.cast ?? emptyBallot }
}

async function review(c: Context<App>, opened: OpenedRanking, ballot: Ballot, trouble?: 'wrong' | 'movedOn') {
  const { round, paper } = opened
  const moved = Number(c.req.query('moved'))
  const shown = {
    ...{ page: pageOf(c), round, paper, needs: inOrder(round, paper), ballot },
    ...{ mark: await ballotMark(ballot), moved: !trouble && numbersOf(round).includes(moved) ? moved : null },
  }
  const status = trouble === 'wrong' ? 422 : trouble ? 409 : 200
  return c.html(<BallotReviewPage {...shown} wrong={trouble === 'wrong'} movedOn={trouble === 'movedOn'} />, status)
}
