import { type LogEntry, logHash } from './next-log-entries.ts'

/** What is wrong with a log: the number of the first entry that does not follow from those before, and why. */
export type LogFault = { seq: number; fault: 'missing' | 'not_after' | 'changed' }

/**
 * Checks the log of one round, given in order: numbers without a gap, each entry after the one whose hash it holds, and
 * each hash that of its entry. Null when it is whole. What was cut off at the end shows only beside a copy kept elsewhere.
 */
export async function verifyLog(entries: readonly LogEntry[]): Promise<LogFault | null> {
  let previous = ''
  for (const [at, entry] of entries.entries()) {
    const seq = at + 1
    if (entry.seq !== seq) return { seq, fault: 'missing' }
    if (entry.previous !== previous) return { seq, fault: 'not_after' }
    if ((await logHash(entry)) !== entry.hash) return { seq, fault: 'changed' }
    previous = entry.hash
  }
  return null
}
