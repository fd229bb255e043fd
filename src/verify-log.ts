import { existsSync, readFileSync } from 'node:fs'
import { refuse } from './make-file.ts'
import { openSqlite } from './platform/db/sqlite.ts'
import { faultWords, listLogFaults } from './rounds/list-log-faults.ts'
import { readLogLine } from './rounds/log-file.ts'
import type { LogEntry } from './rounds/next-log-entries.ts'
import { verifyLog } from './rounds/verify-log.ts'
import { configOrExit } from './serve.ts'

// Checks the logs of rounds: of every round of the database, or of the one in a file downloaded from its page.
const [path] = process.argv.slice(2)
const faults = path ? await checkFile(path) : await checkDatabase()
for (const fault of faults) console.error(fault)
process.exit(faults.length > 0 ? 1 : 0)

async function checkFile(path: string): Promise<string[]> {
  if (!existsSync(path)) refuse(`There is no file ${path}.`, 2)
  const entries: LogEntry[] = []
  for (const [at, line] of readFileSync(path, 'utf8').replace(/\n$/, '').split('\n').entries()) {
    const read = readLogLine(line)
    if (typeof read === 'string') refuse(`Line ${at + 1} ${read}.`, 2)
    else entries.push(read)
  }
  const last = entries.at(-1)
  const fault = await verifyLog(entries)
  if (!fault) console.log(`${entries.length} entries, whole. The last hash is ${last?.hash}.`)
  return fault ? [`Entry ${fault.seq}: ${faultWords[fault.fault]}.`] : []
}

async function checkDatabase(): Promise<string[]> {
  const { databasePath } = configOrExit()
  if (!existsSync(databasePath)) refuse(`There is no database at ${databasePath}.`, 2)
  const { db, file } = openSqlite(databasePath)
  const { rounds, entries, faults } = await listLogFaults({ db })
  file.close()
  if (faults.length === 0) console.log(`${rounds} rounds with ${entries} entries, all whole.`)
  return faults.map(({ roundId, seq, fault }) => `Round ${roundId}, entry ${seq}: ${faultWords[fault]}.`)
}
