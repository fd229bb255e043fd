import { sql } from 'drizzle-orm'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import type { LevelBallot } from './count-levels.ts'
import { findPersonalBallot } from './find-personal-ballot.ts'
import { findRoundTimes } from './find-round-times.ts'
import { type CastRefusal, whyNotCast } from './policy.ts'
import { participations, personalBallots } from './schema.ts'

export type Cast = { ok: true } | { ok: false; refusal: CastRefusal }

type Ballot = { roundId: string; personId: string; choices: LevelBallot }

/** Casts a personal ballot, or replaces the one cast before. That somebody took part is kept apart from what they chose. */
export async function castBallot(services: Services, { roundId, personId, choices }: Ballot): Promise<Cast> {
  const { db, now } = services
  const castAt = now()
  const round = await findRoundTimes(services, roundId)
  const mine = await findPersonalBallot(services, roundId, personId)
  const refusal = !round || !mine ? 'round_closed' : whyNotCast(round.state, choices, mine.choices !== null)
  if (refusal || !mine) return { ok: false, refusal: refusal ?? 'round_closed' }
  const ballot = { roundId, voterKey: mine.voterKey, choices: JSON.stringify(choices), castAt }
  try {
    await db.writeTogether([
      db.insert(participations).values({ roundId, personId }).onConflictDoNothing(),
      db
        .insert(personalBallots)
        .values(ballot)
        .onConflictDoUpdate({
          target: [personalBallots.roundId, personalBallots.voterKey],
          set: { choices: sql`excluded.choices`, castAt: sql`excluded.cast_at` },
        }),
    ])
  } catch (error) {
    const word = refusalIn(error, ['round_closed'])
    if (word) return { ok: false, refusal: word }
    throw error
  }
  return { ok: true }
}
