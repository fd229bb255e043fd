import type { Context, Hono } from 'hono'
import { BallotPage } from '../../views/rounds/ballot.tsx'
import { castByOf } from '../../views/rounds/ballot-state.tsx'
import type { FormState } from '../../views/ui/problems.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { dayTimeText } from '../i18n/dates.ts'
import { queryText } from '../paths.ts'
import { readForm } from '../platform/forms.ts'
import { ballotForm } from './ballot-form.ts'
import { addReviewRoutes } from './ballot-review-routes.tsx'
import { discardBallotDraft } from './discard-ballot-draft.ts'
import type { Paper, Voice } from './find-paper.ts'
import { keepBallotDraft } from './keep-ballot-draft.ts'
import {
  addressesOf,
  castPaper,
  inOrder,
  numbersOf,
  type OpenedPaper,
  openPaper,
  refuseBallot,
} from './paper-routes.tsx'
import type { CastRefusal } from './policy.ts'
import { addReceiptRoutes } from './receipt-routes.tsx'

/** A person's own ballot and the ballot of the network they speak for: one form, two voices. */
export function addBallotRoutes(rounds: Hono<App>) {
  rounds.get('/rounds/:id/ballot', allow('vote'), c => showBallot(c, 'personal'))
  rounds.post('/rounds/:id/ballot', allow('vote'), c => takeBallot(c, 'personal'))
  rounds.get('/rounds/:id/network-ballot', allow('signed_in'), c => showBallot(c, 'network'))
  rounds.post('/rounds/:id/network-ballot', allow('signed_in'), c => takeBallot(c, 'network'))
  addReviewRoutes(rounds)
  addReceiptRoutes(rounds)
}

async function showBallot(c: Context<App>, voice: Voice) {
  const opened = await openPaper(c, voice)
  return opened.ok ? page(c, opened, {}) : opened.answer
}

async function takeBallot(c: Context<App>, voice: Voice) {
  const opened = await openPaper(c, voice)
  if (!opened.ok) return opened.answer
  const { round, paper } = opened
  const form = await readForm(c.req.raw, ballotForm(numbersOf(round), round.asks))
  const at = addressesOf(c, round, voice)
  if (!form.ok) return page(c, opened, form, 422)
  const { ballot, act } = form.data
  if (!round.asks.priority) {
    const cast = await castPaper(c, opened, ballot)
    if (cast.ok) return c.redirect(at.cast, 303)
    if (cast.refusal === 'nothing_chosen') return page(c, opened, form, 422, cast.refusal)
    return refuseBallot(c, round, cast.refusal)
  }
  if (act === 'discard') {
    await discardBallotDraft(c.env, round.id, paper.voterKey)
    return c.redirect(`${at.form}${queryText({ done: 'discarded' })}`, 303)
  }
  if (!(await keepBallotDraft(c.env, round.id, paper.voterKey, ballot))) return refuseBallot(c, round, 'round_closed')
  if (act === 'draft') return c.redirect(`${at.form}${queryText({ done: 'draft' })}`, 303)
  return c.redirect(act === 'blank' ? at.blank : at.review, 303)
}

function page(
  c: Context<App>,
  { round, paper }: OpenedPaper,
  state: FormState,
  status: 200 | 422 = 200,
  refusal?: CastRefusal,
) {
  const done = (['draft', 'discarded'] as const).find(word => word === c.req.query('done'))
  const shown = { page: pageOf(c), round, paper, castAs: castAsOf(c, paper), needs: inOrder(round, paper) }
  return c.html(<BallotPage {...shown} state={state} refusal={refusal} done={done} />, status)
}

function castAsOf(c: Context<App>, paper: Paper): string[] {
  const viewer = signedIn(c)
  const { names, t, language } = c.var
  const network = names.networks[viewer.homeNetworkId] ?? ''
  if (paper.voice === 'network') {
    const before = paper.castBefore
    const last = before && t.rounds.lastCastBy(castByOf(pageOf(c), paper), dayTimeText(before.castAt, language))
    return [t.rounds.networkBallotOf(network), ...(last ? [last] : [])]
  }
  const role = names.roles[viewer.roleId] ?? ''
  const organisation = names.organisations[viewer.organisationTypeId] ?? ''
  return [t.rounds.countedAs(role, network, organisation), t.rounds.countedAsHint]
}
