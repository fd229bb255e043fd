import { type Context, Hono } from 'hono'
import { NotAllowedPage } from '../../views/errors/not-allowed.tsx'
import { RoundsPage } from '../../views/rounds/list.tsx'
import { RoundPage } from '../../views/rounds/show.tsx'
import type { FormState } from '../../views/ui/problems.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { queryText } from '../paths.ts'
import { findLeader } from '../people/find-leader.ts'
import { may, type Viewer } from '../people/find-viewer.ts'
import { readForm } from '../platform/forms.ts'
import { annulRound } from './annul-round.ts'
import { addBallotRoutes } from './ballot-routes.tsx'
import { addDeputyRoutes } from './deputy-routes.tsx'
import { addDraftRoutes } from './draft-routes.tsx'
import { listDrafts } from './find-draft.ts'
import { findPaper, type Voice } from './find-paper.ts'
import { type FoundRound, findRound } from './find-round.ts'
import { listPastRounds, type RoundCursor } from './list-closed-rounds.ts'
import { listDeputies } from './list-deputies.ts'
import { listComingRounds, listOpenRounds } from './list-open-rounds.ts'
import { listTurnouts } from './list-turnouts.ts'
import { addLogRoutes } from './log-routes.tsx'
import { hasVoteIn, mayAnnul, scopesOf, speaksIn } from './policy.ts'
import { addResultRoutes } from './result-routes.tsx'
import { annulmentForm } from './round-form.ts'

export const rounds = new Hono<App>()

const pageSize = 20
const doneWords = ['opened', 'network', 'annulled'] as const

rounds.get('/rounds', allow('everyone'), async c => {
  const { viewer, paths } = c.var
  const past = await listPastRounds(c.env, viewer, pageSize + 1, readCursor(c.req.query('before')))
  const last = past.length > pageSize ? past[pageSize - 1] : undefined
  const older = last && `${paths.rounds}${queryText({ before: `${last.closesAt.getTime()}-${last.id}` })}`
  const [open, coming] = [await listOpenRounds(c.env, viewer), await listComingRounds(c.env, viewer)]
  const shown = {
    ...{ open, coming, past: past.slice(0, pageSize), older },
    ...{ drafts: await draftsFor(c), namesDeputies: may(viewer, 'cast_for_network') },
    discarded: c.req.query('done') === 'discarded',
  }
  return c.html(<RoundsPage page={pageOf(c)} {...shown} />)
})

// Before the addresses that any round could have.
addDraftRoutes(rounds)
addDeputyRoutes(rounds)

rounds.get('/rounds/:id', allow('everyone'), async c => {
  const { viewer, language } = c.var
  const round = await findRound(c.env, viewer, c.req.param('id'), language)
  if (!round) return c.notFound()
  if (!viewer && isUnderWay(round)) return c.redirect(pageOf(c).links.signIn, 303)
  return roundPage(c, round)
})

// Where a reload or a change of language leads after a refused form.
rounds.get('/rounds/:id/annulment', allow('everyone'), c => c.redirect(c.var.paths.round(c.req.param('id')), 303))

rounds.post('/rounds/:id/annulment', allow('signed_in'), async c => {
  const viewer = signedIn(c)
  const refused = () => c.html(<NotAllowedPage page={pageOf(c)} />, 403)
  if (scopesOf(viewer).length === 0) return refused()
  const round = await findRound(c.env, viewer, c.req.param('id'), c.var.language)
  if (!round) return c.notFound()
  if (!mayAnnul(viewer, round)) return refused()
  const form = await readForm(c.req.raw, annulmentForm)
  if (!form.ok) return roundPage(c, round, form)
  await annulRound(c.env, signedIn(c).id, round.id, form.data.reason)
  return c.redirect(`${c.var.paths.round(round.id)}${queryText({ done: 'annulled' })}`, 303)
})

addResultRoutes(rounds)
addBallotRoutes(rounds)
addLogRoutes(rounds)

async function roundPage(c: Context<App>, round: FoundRound, annulment?: FormState) {
  const { viewer, language } = c.var
  const open = round.state === 'open'
  const paperOf = async (voice: Voice) => {
    const found = viewer ? await findPaper(c.env, viewer, round, voice) : null
    return found?.ok ? found.paper : null
  }
  const shown = {
    mine: open && hasVoteIn(viewer, round) ? await paperOf('personal') : null,
    network: open && speaksIn(viewer, round) ? await paperOf('network') : null,
    speakers: open && viewer ? await listSpeakers(c, viewer, round) : null,
    turnouts: open && viewer && round.scope !== 'own' ? await listTurnouts(c.env, round) : null,
    earlier: round.needsRoundId ? await findRound(c.env, viewer, round.needsRoundId, language) : null,
    ...{ mayAnnul: mayAnnul(viewer, round), mayReview: may(viewer, 'review') },
    namesDeputies: may(viewer, 'cast_for_network'),
    ...{ done: doneWords.find(word => word === c.req.query('done')), annulment },
  }
  return c.html(<RoundPage page={pageOf(c)} round={round} {...shown} />, annulment ? 422 : 200)
}

/** Who casts the ballot of the viewer's network in a round; null where it has none. */
async function listSpeakers(c: Context<App>, { homeNetworkId }: Viewer, { scope, networkId }: FoundRound) {
  if (scope === 'own' && networkId !== homeNetworkId) return null
  const leader = await findLeader(c.env, homeNetworkId)
  return { leader, deputies: await listDeputies(c.env, homeNetworkId) }
}

async function draftsFor(c: Context<App>) {
  const { viewer } = c.var
  const scopes = scopesOf(viewer)
  if (!viewer || scopes.length === 0) return null
  const all = scopes.includes('national') ? await listDrafts(c.env, null) : []
  const own = scopes.includes('own') ? await listDrafts(c.env, viewer.homeNetworkId) : []
  return [...all, ...own]
}

function isUnderWay({ state }: FoundRound): boolean {
  return state === 'open' || state === 'coming'
}

function readCursor(text: string | undefined): RoundCursor | undefined {
  const [, time, id] = /^(\d{1,15})-([\w-]{1,40})$/.exec(text ?? '') ?? []
  return time && id ? { time: Number(time), id } : undefined
}
