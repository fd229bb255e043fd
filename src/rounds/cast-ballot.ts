import { and, eq, sql } from 'drizzle-orm'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { type Ballot, writeBallot } from './ballot.ts'
import { findPersonalBallot } from './find-personal-ballot.ts'
import { findRoundTimes } from './find-round-times.ts'
import { type CastRefusal, whyNotCast } from './policy.ts'
import { newReceipt, type Receipt } from './receipts.ts'
import { ballotDrafts, participations, personalBallots } from './schema.ts'

export type Cast = { ok: true; receipt: Receipt } | { ok: false; refusal: CastRefusal }

type Casting = { roundId: string; personId: string; ballot: Ballot }

/**
 * Casts a personal ballot, or replaces the one cast before; the last one counts. That somebody took part is kept apart
 * from what they chose. Returns the receipt; the same ballot cast again keeps the one it had.
 */
export async function castBallot(services: Services, { roundId, personId, ballot }: Casting): Promise<Cast> {
  const { db, now } = services
  const castAt = now()
  const round = await findRoundTimes(services, roundId)
  const mine = await findPersonalBallot(services, roundId, personId)
  if (!round || !mine) return { ok: false, refusal: 'round_closed' }
  const refusal = whyNotCast(round.state, round.asks, ballot, mine.ballot !== null)
  if (refusal) return { ok: false, refusal }
  const { voterKey } = mine
  const choices = writeBallot(ballot)
  const same = mine.ballot !== null && writeBallot(mine.ballot) === choices
  const receipt = (same && mine.receipt) || (await newReceipt(ballot))
  const row = { roundId, voterKey, choices, castAt, salt: receipt.salt, receipt: receipt.code }
  const drafted = and(eq(ballotDrafts.roundId, roundId), eq(ballotDrafts.voterKey, voterKey))
  try {
    await db.writeTogether([
      db.insert(participations).values({ roundId, personId }).onConflictDoNothing(),
      db
        .insert(personalBallots)
        .values(row)
        .onConflictDoUpdate({
          target: [personalBallots.roundId, personalBallots.voterKey],
          set: {
            choices: sql`excluded.choices`,
            castAt: sql`excluded.cast_at`,
            salt: sql`excluded.salt`,
            receipt: sql`excluded.receipt`,
          },
        }),
      db.delete(ballotDrafts).where(drafted),
    ])
  } catch (error) {
    const word = refusalIn(error, ['round_closed', 'no_vote_here'])
    if (word) return { ok: false, refusal: word }
    throw error
  }
  return { ok: true, receipt }
}
