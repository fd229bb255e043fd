import type { Database } from '../platform/db/database.ts'
import { sha256 } from '../platform/ids.ts'
import type { LogEntry } from './next-log-entries.ts'
import { roundLog, roundResults } from './schema.ts'
import { type LogFault, verifyLog } from './verify-log.ts'

export const faultWords: Record<LogFault['fault'] | 'other_file', string> = {
  missing: 'an entry is missing before it',
  not_after: 'it does not follow the entry before it',
  changed: 'it was changed after it was written',
  other_file: 'the file of the ballots is not the one it tells of',
}

export type RoundFault = { roundId: string; seq: number; fault: keyof typeof faultWords }

/** The faults of the logs of all rounds, and of the files of ballots they name, with how much was looked at. */
export async function listLogFaults({ db }: { db: Database }) {
  const all = await db.select().from(roundLog).orderBy(roundLog.roundId, roundLog.seq)
  const results = await db.select().from(roundResults)
  const rounds = new Map<string, LogEntry[]>()
  for (const entry of all) rounds.set(entry.roundId, [...(rounds.get(entry.roundId) ?? []), entry])
  const faults: RoundFault[] = []
  for (const [roundId, entries] of rounds) {
    const fault = await verifyLog(entries)
    if (fault) faults.push({ roundId, ...fault })
    for (const { seq, detail } of entries.filter(({ event }) => event === 'exported')) {
      const told: Record<string, string> = JSON.parse(detail)
      for (const row of results.filter(result => result.roundId === roundId))
        if ((await sha256(row.export)) !== told[row.voice]) faults.push({ roundId, seq, fault: 'other_file' })
    }
  }
  return { rounds: rounds.size, entries: all.length, faults }
}
