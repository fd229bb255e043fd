import type { Context, Hono } from 'hono'
import { BallotPage } from '../../views/rounds/ballot.tsx'
import { RefusedBallotPage } from '../../views/rounds/refused-ballot.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { dayTimeText } from '../i18n/dates.ts'
import { queryText } from '../paths.ts'
import { readForm } from '../platform/forms.ts'
import { ballotForm } from './ballot-form.ts'
import { ballotOrder } from './ballot-order.ts'
import { castBallot } from './cast-ballot.ts'
import { castNetworkBallot } from './cast-network-ballot.ts'
import type { LevelBallot } from './count-levels.ts'
import { findNetworkBallot } from './find-network-ballot.ts'
import { findPersonalBallot } from './find-personal-ballot.ts'
import { type FoundRound, findRound } from './find-round.ts'
import { type CastRefusal, whyNotVote } from './policy.ts'

type Voice = 'personal' | 'network'

/** What a ballot page needs besides the round: what is saved, the order of the needs, and whom it speaks for. */
type Paper = { saved: LevelBallot | null; orderKey: string; castAs: string[] }

/** A person's own ballot and the ballot of the network they speak for: one form, two voices. */
export function addBallotRoutes(rounds: Hono<App>) {
  rounds.get('/rounds/:id/ballot', allow('vote'), c => showBallot(c, 'personal'))
  rounds.post('/rounds/:id/ballot', allow('vote'), c => takeBallot(c, 'personal'))
  rounds.get('/rounds/:id/network-ballot', allow('cast_for_network'), c => showBallot(c, 'network'))
  rounds.post('/rounds/:id/network-ballot', allow('cast_for_network'), c => takeBallot(c, 'network'))
}

async function showBallot(c: Context<App>, voice: Voice) {
  const opened = await openBallot(c, voice)
  if (!opened.ok) return opened.answer
  const { round, paper } = opened
  return c.html(<BallotPage page={pageOf(c)} round={round} voice={voice} {...shown(round, paper)} state={{}} />)
}

async function takeBallot(c: Context<App>, voice: Voice) {
  const opened = await openBallot(c, voice)
  if (!opened.ok) return opened.answer
  const { round, paper } = opened
  const page = pageOf(c)
  const form = await readForm(c.req.raw, ballotForm(round.needs.map(need => need.number)))
  const ballot = { page, round, voice, ...shown(round, paper) }
  if (!form.ok) return c.html(<BallotPage {...ballot} state={form} />, 422)
  const cast = await castVoice(c, voice, round.id, form.data)
  if (cast.ok)
    return c.redirect(`${page.paths.round(round.id)}${queryText({ done: voice === 'network' ? voice : 'cast' })}`, 303)
  if (cast.refusal === 'nothing_chosen')
    return c.html(<BallotPage {...ballot} state={form} refusal={cast.refusal} />, 422)
  return c.html(<RefusedBallotPage page={page} round={round} refusal={cast.refusal} />, 409)
}

function castVoice(c: Context<App>, voice: Voice, roundId: string, choices: LevelBallot) {
  const { id, homeNetworkId } = signedIn(c)
  return voice === 'personal'
    ? castBallot(c.env, { roundId, personId: id, choices })
    : castNetworkBallot(c.env, { roundId, networkId: homeNetworkId, castBy: id, choices })
}

async function openBallot(c: Context<App>, voice: Voice) {
  const round = await findRound(c.env, c.req.param('id') ?? '', c.var.language)
  if (!round) return { ok: false as const, answer: await c.notFound() }
  const refuse = (refusal: CastRefusal) => ({
    ok: false as const,
    answer: c.html(<RefusedBallotPage page={pageOf(c)} round={round} refusal={refusal} />, 409),
  })
  const refusal = whyNotVote(round.state)
  if (refusal) return refuse(refusal)
  const paper = await (voice === 'personal' ? personalPaper(c, round) : networkPaper(c, round))
  return paper
    ? { ok: true as const, round, paper }
    : refuse(voice === 'network' ? 'no_active_network' : 'round_closed')
}

async function personalPaper(c: Context<App>, round: FoundRound): Promise<Paper | null> {
  const viewer = signedIn(c)
  const { names, t } = c.var
  const mine = await findPersonalBallot(c.env, round.id, viewer.id)
  if (!mine) return null
  const role = names.roles[viewer.roleId] ?? ''
  const network = names.networks[viewer.homeNetworkId] ?? ''
  const organisation = names.organisations[viewer.organisationTypeId] ?? ''
  const castAs = [t.rounds.countedAs(role, network, organisation), t.rounds.countedAsHint]
  return { saved: mine.choices, orderKey: mine.voterKey, castAs }
}

async function networkPaper(c: Context<App>, round: FoundRound): Promise<Paper | null> {
  const { homeNetworkId } = signedIn(c)
  const { names, t, language } = c.var
  const { ballot, active, orderKey } = await findNetworkBallot(c.env, round.id, homeNetworkId)
  if (!active || !orderKey) return null
  const castAs = [t.rounds.networkBallotOf(names.networks[homeNetworkId] ?? '')]
  if (ballot) {
    const { name, roleId } = ballot.castBy
    castAs.push(t.rounds.lastCastBy(name ?? names.roles[roleId] ?? '', dayTimeText(ballot.castAt, language)))
  }
  return { saved: ballot?.choices ?? null, orderKey, castAs }
}

function shown(round: FoundRound, { saved, orderKey, castAs }: Paper) {
  return { saved, castAs, needs: ballotOrder(round.needs, orderKey) }
}
