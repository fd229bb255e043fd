import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { findRoundTimes } from './find-round-times.ts'
import { networkBallots, personalBallots, roundSecrets, rounds } from './schema.ts'
import { sealIfDue } from './seal-round.ts'

/**
 * Annuls a round for good, with a reason. Ballots, keys and secret are destroyed; of a sealed round the result stays in
 * the tables with its digest, and no page shows it.
 */
export async function annulRound(services: Services, id: string, because: string): Promise<void> {
  const { db, now } = services
  await sealIfDue(services, id)
  const round = await findRoundTimes(services, id)
  const sealed = Boolean(round?.sealedAt)
  await db.writeTogether([
    db
      .update(rounds)
      .set({ annulledAt: now(), annulledBecause: because })
      .where(and(eq(rounds.id, id), isNull(rounds.annulledAt))),
    db.delete(personalBallots).where(eq(personalBallots.roundId, id)),
    db.delete(roundSecrets).where(eq(roundSecrets.roundId, id)),
    ...(sealed ? [] : [db.delete(networkBallots).where(sql`round_id = ${id}`)]),
  ])
  await db.forgetDeleted()
}
