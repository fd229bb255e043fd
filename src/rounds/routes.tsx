import { Hono } from 'hono'
import { RoundsPage } from '../../views/rounds/list.tsx'
import { NewRoundPage } from '../../views/rounds/new.tsx'
import { ResultsPage } from '../../views/rounds/results.tsx'
import { RoundPage } from '../../views/rounds/show.tsx'
import { allow } from '../access.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { typedDay, typedTime } from '../i18n/dates.ts'
import { queryText } from '../paths.ts'
import { may } from '../people/find-viewer.ts'
import { readForm, type Submitted } from '../platform/forms.ts'
import { newId } from '../platform/ids.ts'
import { annulRound } from './annul-round.ts'
import { addBallotRoutes } from './ballot-routes.tsx'
import { findExport } from './find-export.ts'
import { findNetworkBallot } from './find-network-ballot.ts'
import { findPersonalBallot } from './find-personal-ballot.ts'
import { findResults } from './find-results.ts'
import { type FoundRound, findRound } from './find-round.ts'
import { listPastRounds, type RoundCursor } from './list-closed-rounds.ts'
import { listComingRounds, listOpenRounds } from './list-open-rounds.ts'
import { openRound } from './open-round.ts'
import { annulmentForm, roundForm } from './round-form.ts'

export const rounds = new Hono<App>()

const pageSize = 20
const doneWords = ['opened', 'cast', 'network', 'annulled'] as const

rounds.get('/rounds', allow('everyone'), async c => {
  const { viewer, paths } = c.var
  const past = await listPastRounds(c.env, pageSize + 1, readCursor(c.req.query('before')))
  const last = past.length > pageSize ? past[pageSize - 1] : undefined
  const older = last && `${paths.rounds}${queryText({ before: `${last.closesAt.getTime()}-${last.id}` })}`
  const [open, coming] = [await listOpenRounds(c.env, viewer), await listComingRounds(c.env, viewer)]
  const shown = { open, coming, past: past.slice(0, pageSize), older, mayOpen: may(viewer, 'open_rounds') }
  return c.html(<RoundsPage page={pageOf(c)} {...shown} />)
})

rounds.get('/rounds/new', allow('open_rounds'), c =>
  c.html(<NewRoundPage page={pageOf(c)} state={{ submitted: proposed(c.env.now(), c.var.language) }} />),
)

rounds.post('/rounds', allow('open_rounds'), async c => {
  const form = await readForm(c.req.raw, roundForm(c.env.now()))
  if (!form.ok) return c.html(<NewRoundPage page={pageOf(c)} state={form} />, 422)
  const id = await openRound(c.env, signedIn(c).id, form.data)
  return c.redirect(`${c.var.paths.round(id)}${queryText({ done: 'opened' })}`, 303)
})

rounds.get('/rounds/:id', allow('everyone'), async c => {
  const { viewer, language } = c.var
  const round = await findRound(c.env, c.req.param('id'), language)
  if (!round) return c.notFound()
  const page = pageOf(c)
  if (!viewer && isUnderWay(round)) return c.redirect(page.links.signIn, 303)
  const votes = round.state === 'open' && may(viewer, 'vote')
  const speaks = round.state === 'open' && may(viewer, 'cast_for_network')
  const mine = viewer && votes ? await findPersonalBallot(c.env, round.id, viewer.id) : undefined
  const network = viewer && speaks ? await findNetworkBallot(c.env, round.id, viewer.homeNetworkId) : undefined
  const done = doneWords.find(word => word === c.req.query('done'))
  return c.html(
    <RoundPage
      {...{ page, round, done, mine: mine?.choices }}
      network={network && (network.ballot?.choices ?? null)}
      mayAnnul={may(viewer, 'open_rounds')}
      mayReview={may(viewer, 'review')}
    />,
  )
})

// Where a reload or a change of language leads after a refused form.
rounds.get('/rounds/:id/annulment', allow('everyone'), c => c.redirect(c.var.paths.round(c.req.param('id')), 303))

rounds.post('/rounds/:id/annulment', allow('open_rounds'), async c => {
  const round = await findRound(c.env, c.req.param('id'), c.var.language)
  if (!round) return c.notFound()
  const form = await readForm(c.req.raw, annulmentForm)
  const rights = { mayAnnul: true, mayReview: may(c.var.viewer, 'review') }
  if (!form.ok) return c.html(<RoundPage page={pageOf(c)} round={round} {...rights} annulment={form} />, 422)
  await annulRound(c.env, round.id, form.data.reason)
  return c.redirect(`${c.var.paths.round(round.id)}${queryText({ done: 'annulled' })}`, 303)
})

rounds.get('/rounds/:id/results', allow('everyone'), async c => {
  const round = await findRound(c.env, c.req.param('id'), c.var.language)
  if (round?.state === 'annulled') return c.redirect(c.var.paths.round(round.id), 303)
  const results = round?.state === 'closed' ? await findResults(c.env, round.id) : null
  if (!round || !results) return c.notFound()
  const mayReview = may(c.var.viewer, 'review')
  return c.html(<ResultsPage page={pageOf(c)} round={round} results={results} mayReview={mayReview} />)
})

rounds.get('/rounds/:id/export/:voice{network|personal}', allow('everyone'), async c => {
  const round = await findRound(c.env, c.req.param('id'), c.var.language)
  const voice = c.req.param('voice') === 'network' ? 'network' : 'personal'
  const text = round?.state === 'closed' ? await findExport(c.env, round.id, voice) : null
  if (!round || text === null) return c.notFound()
  c.header('Content-Type', 'application/jsonl; charset=utf-8')
  c.header('Content-Disposition', `attachment; filename="${round.id}-${voice}.jsonl"`)
  return c.body(text)
})

addBallotRoutes(rounds)

function isUnderWay({ state }: FoundRound): boolean {
  return state === 'open' || state === 'coming'
}

function readCursor(text: string | undefined): RoundCursor | undefined {
  const [, time, id] = /^(\d{1,15})-([\w-]{1,40})$/.exec(text ?? '') ?? []
  return time && id ? { time: Number(time), id } : undefined
}

/** What the form for a new round starts from: opening now, closing in the afternoon of a day that is left open. */
function proposed(now: Date, language: string): Submitted {
  return { token: newId(), language, opens_day: typedDay(now), opens_time: typedTime(now), closes_time: '16.00' }
}
