import { eq } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { LogEntry } from './next-log-entries.ts'
import { roundLog } from './schema.ts'

/** The log of a round, the first line first. */
export function listLog({ db }: Services, roundId: string): Promise<LogEntry[]> {
  return db.select().from(roundLog).where(eq(roundLog.roundId, roundId)).orderBy(roundLog.seq)
}
