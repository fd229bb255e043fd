import { and, eq } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { LevelBallot } from './count-levels.ts'
import { personalBallots, roundSecrets } from './schema.ts'
import { voterKeys } from './voter-keys.ts'

export type PersonalBallot = {
  voterKey: string
  /** What was cast, null when nothing has been. */
  choices: LevelBallot | null
}

/** Somebody's own ballot in a round under way, or null once the round's secret is gone. */
export async function findPersonalBallot(
  { db }: Services,
  roundId: string,
  personId: string,
): Promise<PersonalBallot | null> {
  const [row] = await db
    .select({ secret: roundSecrets.secret })
    .from(roundSecrets)
    .where(eq(roundSecrets.roundId, roundId))
  if (!row) return null
  const voterKey = await (await voterKeys(row.secret))(personId)
  const [ballot] = await db
    .select({ choices: personalBallots.choices })
    .from(personalBallots)
    .where(and(eq(personalBallots.roundId, roundId), eq(personalBallots.voterKey, voterKey)))
  return { voterKey, choices: ballot ? JSON.parse(ballot.choices) : null }
}
