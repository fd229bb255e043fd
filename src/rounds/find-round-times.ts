import { eq } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { Asked } from './ballot.ts'
import { type RoundState, roundState } from './round-state.ts'
import { rounds } from './schema.ts'

export type RoundTimes = { opensAt: Date; closesAt: Date; sealedAt: Date | null; state: RoundState; asks: Asked }

/** When an opened round opens and closes, what it asks and where it stands now, or null. */
export async function findRoundTimes({ db, now }: Services, id: string): Promise<RoundTimes | null> {
  const [round] = await db.select().from(rounds).where(eq(rounds.id, id))
  if (!round || round.isDraft) return null
  const { opensAt, closesAt, sealedAt } = round
  const asks = { level: round.asksLevel, priority: round.asksPriority, timing: round.asksTiming }
  return { opensAt, closesAt, sealedAt, asks, state: roundState(round, now()) }
}
