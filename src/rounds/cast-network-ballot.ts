import { and, eq, sql } from 'drizzle-orm'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { type Ballot, writeBallot } from './ballot.ts'
import { findNetworkBallot } from './find-network-ballot.ts'
import { findRoundTimes } from './find-round-times.ts'
import { type CastRefusal, whyNotCast } from './policy.ts'
import { ballotDrafts, networkBallots } from './schema.ts'

export type NetworkCast = { ok: true } | { ok: false; refusal: CastRefusal }

type Casting = { roundId: string; networkId: string; castBy: string; ballot: Ballot }

/**
 * Casts a network's ballot, or replaces the one cast before, whoever cast it. After the close it is public. Whoever
 * calls has checked that the person speaks for the network; what they speak for when the round closes is not asked again.
 */
export async function castNetworkBallot(services: Services, casting: Casting): Promise<NetworkCast> {
  const { db, now } = services
  const { roundId, networkId, castBy, ballot } = casting
  const castAt = now()
  const round = await findRoundTimes(services, roundId)
  const { votes, cast, voterKey } = await findNetworkBallot(services, roundId, networkId)
  if (!votes) return { ok: false, refusal: 'no_active_network' }
  const refusal = round ? whyNotCast(round.state, round.asks, ballot, cast !== null) : 'round_closed'
  if (refusal) return { ok: false, refusal }
  const row = { roundId, networkId, castBy, choices: writeBallot(ballot), castAt }
  const replaced = { choices: sql`excluded.choices`, castBy: sql`excluded.cast_by`, castAt: sql`excluded.cast_at` }
  const target = [networkBallots.roundId, networkBallots.networkId]
  const drafted = and(eq(ballotDrafts.roundId, roundId), eq(ballotDrafts.voterKey, voterKey ?? ''))
  try {
    await db.writeTogether([
      db.insert(networkBallots).values(row).onConflictDoUpdate({ target, set: replaced }),
      db.delete(ballotDrafts).where(drafted),
    ])
  } catch (error) {
    const word = refusalIn(error, ['round_closed', 'no_vote_for_network'])
    if (word === 'no_vote_for_network') return { ok: false, refusal: 'no_active_network' }
    if (word) return { ok: false, refusal: word }
    throw error
  }
  return { ok: true }
}
