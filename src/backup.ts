import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inWords, makeFile, refuse } from './make-file.ts'
import { findFaults } from './platform/db/find-faults.ts'
import { migrationNames } from './platform/db/migrate.ts'
import { openSqlite } from './platform/db/sqlite.ts'
import { configOrExit, root } from './serve.ts'

// Copies the database while the service goes on. The copy is one moment of it: what was answered before is in it.
if (!process.argv[2]) refuse('Usage: npm run backup -- FILE')
const target = resolve(process.argv[2])
const { databasePath } = configOrExit()
if (!existsSync(databasePath)) refuse(`There is no database at ${databasePath}.`)
if (existsSync(target)) refuse(`${target} is there already and is left as it is: name a new file.`)

try {
  await makeFile(target, async partial => {
    const { file } = openSqlite(databasePath)
    // All pages in one step: while somebody writes, smaller steps would begin anew each time.
    await file.backup(partial, { progress: () => 0x7fffffff })
    file.close()
    const { file: copy } = openSqlite(partial)
    // Back to a single file, which can be carried off without what stands beside it.
    copy.pragma('journal_mode = DELETE')
    const faults = findFaults(copy, migrationNames(join(root, 'migrations')))
    copy.close()
    if (faults.length > 0) throw new Error(`the database is damaged:\n${faults.join('\n')}`)
  })
  console.log(`${target}: ${(statSync(target).size / 1_000_000).toFixed(1)} MB, whole. Keep it at most 30 days.`)
} catch (error) {
  refuse(`No backup was made: ${inWords(error)}`)
}
