import { eq } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { type RoundState, roundState } from './round-state.ts'
import { rounds } from './schema.ts'

/** When a round opens and closes and where it stands now, or null. */
export async function findRoundTimes(
  { db, now }: Services,
  id: string,
): Promise<{ opensAt: Date; closesAt: Date; sealedAt: Date | null; state: RoundState } | null> {
  const { opensAt, closesAt, sealedAt, annulledAt } = rounds
  const [round] = await db.select({ opensAt, closesAt, sealedAt, annulledAt }).from(rounds).where(eq(rounds.id, id))
  return round ? { ...round, state: roundState(round, now()) } : null
}
