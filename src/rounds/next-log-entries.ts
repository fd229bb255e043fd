import { desc, eq } from 'drizzle-orm'
import { sha256 } from '../platform/ids.ts'
import type { Services } from '../platform/services.ts'
import { type roundEvents, roundLog } from './schema.ts'

export type RoundEvent = (typeof roundEvents)[number]
/** What is told of an event besides when it was: figures and digests, never of a voter. */
export type LogDetail = Readonly<Record<string, string | number | boolean | null>>
export type LogEntry = typeof roundLog.$inferInsert

/**
 * The rows of the log that come next in a round, in order, each with the hash of the one before. They are written in the
 * batch of what they tell of (`writeLogged`); a trigger refuses them with 'log_moved_on' when another was written since.
 */
export async function nextLogEntries(
  { db, now }: Services,
  roundId: string,
  events: readonly { event: RoundEvent; detail: LogDetail }[],
): Promise<LogEntry[]> {
  const [last] = await db
    .select({ seq: roundLog.seq, hash: roundLog.hash })
    .from(roundLog)
    .where(eq(roundLog.roundId, roundId))
    .orderBy(desc(roundLog.seq))
    .limit(1)
  let [seq, previous] = [last?.seq ?? 0, last?.hash ?? '']
  const entries: LogEntry[] = []
  for (const { event, detail } of events) {
    seq += 1
    const row = { roundId, seq, at: now(), event, detail: writeDetail(detail), previous }
    const hash = await logHash(row)
    entries.push({ ...row, hash })
    previous = hash
  }
  return entries
}

/**
 * SHA-256 of an entry with the hash of the one before it (empty for the first): of the JSON list of round, number, time
 * in milliseconds, event, detail and that hash. Whoever changes, removes or adds a line changes every hash after it.
 */
export function logHash(
  entry: Pick<LogEntry, 'roundId' | 'seq' | 'at' | 'event' | 'detail' | 'previous'>,
): Promise<string> {
  const { roundId, seq, at, event, detail, previous } = entry
  return sha256(JSON.stringify([roundId, seq, at.getTime(), event, detail, previous]))
}

/** Keys in order. */
function writeDetail(detail: LogDetail): string {
  return JSON.stringify(Object.fromEntries(Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1))))
}
