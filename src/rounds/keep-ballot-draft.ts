import { sql } from 'drizzle-orm'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { type Ballot, writeBallot } from './ballot.ts'
import { ballotDrafts } from './schema.ts'

/**
 * Keeps what somebody is filling in until they cast it or the round closes; it is never counted. Takes the voter key of
 * the person or of the network. False when the round is not open.
 */
export async function keepBallotDraft(
  { db, now }: Services,
  roundId: string,
  voterKey: string,
  ballot: Ballot,
): Promise<boolean> {
  try {
    await db
      .insert(ballotDrafts)
      .values({ roundId, voterKey, choices: writeBallot(ballot), savedAt: now() })
      .onConflictDoUpdate({
        target: [ballotDrafts.roundId, ballotDrafts.voterKey],
        set: { choices: sql`excluded.choices`, savedAt: sql`excluded.saved_at` },
        setWhere: sql`choices <> excluded.choices`,
      })
    return true
  } catch (error) {
    if (refusalIn(error, ['round_closed'])) return false
    throw error
  }
}
