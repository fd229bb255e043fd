import type { Context } from 'hono'
import { NotAllowedPage } from '../../views/errors/not-allowed.tsx'
import { RefusedBallotPage } from '../../views/rounds/refused-ballot.tsx'
import { type App, pageOf, signedIn } from '../context.ts'
import { queryText } from '../paths.ts'
import { speaksForNetwork } from '../people/find-viewer.ts'
import type { Ballot } from './ballot.ts'
import { castable } from './ballot-form.ts'
import { ballotOrder } from './ballot-order.ts'
import { castBallot } from './cast-ballot.ts'
import { castNetworkBallot } from './cast-network-ballot.ts'
import { findPaper, type Paper, type Voice } from './find-paper.ts'
import { type FoundRound, findRound } from './find-round.ts'
import type { CastRefusal } from './policy.ts'

// What the pages of a ballot share; none of its own.

export type OpenedPaper = { ok: true; round: FoundRound; paper: Paper }

/** The paper a page is about, or the answer that says why there is none. */
export async function openPaper(c: Context<App>, voice: Voice) {
  const viewer = signedIn(c)
  const answered = async (answer: Response | Promise<Response>) => ({ ok: false as const, answer: await answer })
  if (voice === 'network' && !speaksForNetwork(viewer))
    return answered(c.html(<NotAllowedPage page={pageOf(c)} />, 403))
  const round = await findRound(c.env, viewer, c.req.param('id') ?? '', c.var.language)
  if (!round) return answered(c.notFound())
  const found = await findPaper(c.env, viewer, round, voice)
  return found.ok ? { ok: true as const, round, paper: found.paper } : answered(refuseBallot(c, round, found.refusal))
}

export function refuseBallot(c: Context<App>, round: FoundRound, refusal: CastRefusal) {
  return c.html(<RefusedBallotPage page={pageOf(c)} round={round} refusal={refusal} />, 409)
}

/** Casts a ballot by its voice. */
export function castPaper(c: Context<App>, { round, paper }: OpenedPaper, ballot: Ballot) {
  const { id, homeNetworkId } = signedIn(c)
  const cast = castable(ballot, numbersOf(round))
  return paper.voice === 'personal'
    ? castBallot(c.env, { roundId: round.id, personId: id, ballot: cast })
    : castNetworkBallot(c.env, { roundId: round.id, networkId: homeNetworkId, castBy: id, ballot: cast })
}

export function numbersOf(round: FoundRound): number[] {
  return round.needs.map(need => need.number)
}

export function inOrder(round: FoundRound, { voterKey }: Paper) {
  return ballotOrder(round.needs, voterKey)
}

/** Where the pages of a ballot are, by whose ballot it is. */
export function addressesOf(c: Context<App>, { id }: FoundRound, voice: Voice) {
  const { paths } = c.var
  return voice === 'personal'
    ? {
        ...{ form: paths.ballot(id), review: paths.ballotReview(id), blank: paths.blankBallot(id) },
        cast: `${paths.receipt(id)}${queryText({ done: 'cast' })}`,
      }
    : {
        ...{
          form: paths.networkBallot(id),
          review: paths.networkBallotReview(id),
          blank: paths.blankNetworkBallot(id),
        },
        cast: `${paths.round(id)}${queryText({ done: 'network' })}`,
      }
}
