import type { LogEntry } from './next-log-entries.ts'

/** The log of a round as JSON Lines, a line an entry, as `npm run -s verify-log -- FILE` reads it. */
export function logFile(entries: readonly LogEntry[]): string {
  return entries
    .map(({ roundId, seq, at, event, detail, previous, hash }) =>
      JSON.stringify({ round: roundId, seq, at: at.getTime(), event, detail, previous, hash }),
    )
    .map(line => `${line}\n`)
    .join('')
}

/** Reads a line of such a file, or says what is wrong with it. */
export function readLogLine(line: string): LogEntry | string {
  let read: Record<string, unknown>
  try {
    read = JSON.parse(line)
  } catch {
    return 'is not JSON'
  }
  const { round, seq, at, event, detail, previous, hash } = read ?? {}
  const texts = [round, event, detail, previous, hash].every(each => typeof each === 'string')
  if (!texts || !Number.isSafeInteger(seq) || !Number.isSafeInteger(at)) return 'is no entry of a log'
  return { roundId: round, seq, at: new Date(at as number), event, detail, previous, hash } as LogEntry
}
