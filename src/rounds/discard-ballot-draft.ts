import { and, eq } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { ballotDrafts } from './schema.ts'

/** Throws away what somebody was filling in; what has been cast stays. */
export async function discardBallotDraft({ db }: Services, roundId: string, voterKey: string): Promise<void> {
  await db.delete(ballotDrafts).where(and(eq(ballotDrafts.roundId, roundId), eq(ballotDrafts.voterKey, voterKey)))
}
