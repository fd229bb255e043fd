import { sql } from 'drizzle-orm'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import type { Cast } from './cast-ballot.ts'
import type { LevelBallot } from './count-levels.ts'
import { findNetworkBallot } from './find-network-ballot.ts'
import { findRoundTimes } from './find-round-times.ts'
import { whyNotCast } from './policy.ts'
import { networkBallots } from './schema.ts'

type Ballot = { roundId: string; networkId: string; castBy: string; choices: LevelBallot }

/** Casts a network's ballot, or replaces the one cast before, whoever cast it. After the close it is public. */
export async function castNetworkBallot(services: Services, ballot: Ballot): Promise<Cast> {
  const { db, now } = services
  const { roundId, networkId, castBy, choices } = ballot
  const castAt = now()
  const round = await findRoundTimes(services, roundId)
  const earlier = await findNetworkBallot(services, roundId, networkId)
  if (!earlier.active) return { ok: false, refusal: 'no_active_network' }
  const refusal = round ? whyNotCast(round.state, choices, earlier.ballot !== null) : 'round_closed'
  if (refusal) return { ok: false, refusal }
  const row = { roundId, networkId, castBy, choices: JSON.stringify(choices), castAt }
  const replaced = { choices: sql`excluded.choices`, castBy: sql`excluded.cast_by`, castAt: sql`excluded.cast_at` }
  const target = [networkBallots.roundId, networkBallots.networkId]
  try {
    await db.writeTogether([db.insert(networkBallots).values(row).onConflictDoUpdate({ target, set: replaced })])
  } catch (error) {
    const word = refusalIn(error, ['round_closed'])
    if (word) return { ok: false, refusal: word }
    throw error
  }
  return { ok: true }
}
