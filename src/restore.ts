import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { companions, inWords, makeFile, refuse } from './make-file.ts'
import { findFaults } from './platform/db/find-faults.ts'
import { migrationNames } from './platform/db/migrate.ts'
import { openSqlite } from './platform/db/sqlite.ts'
import { configOrExit, root } from './serve.ts'

// Puts a backup where the service looks for its database; the next start brings it up to date.
if (!process.argv[2]) refuse('Usage: npm run restore -- FILE')
const backup = resolve(process.argv[2])
const { databasePath } = configOrExit()
if (!existsSync(backup)) refuse(`There is no ${backup}.`)
if (existsSync(`${backup}-wal`)) refuse(`${backup} is in use: a backup is made with npm run backup.`)
for (const path of ['', ...companions].map(ending => databasePath + ending))
  if (existsSync(path)) refuse(`${path} is there already: a backup goes into an empty place only. Move it away first.`)

try {
  mkdirSync(dirname(databasePath), { recursive: true })
  await makeFile(databasePath, async partial => {
    copyFileSync(backup, partial)
    const { file } = openSqlite(partial)
    const faults = findFaults(file, migrationNames(join(root, 'migrations')))
    file.close()
    if (faults.length > 0) throw new Error(`the backup cannot be used:\n${faults.join('\n')}`)
  })
  console.log(`${databasePath} is as it was when ${backup} was made. Start the service now.`)
  console.log('Posts and accounts that were erased since then are in it again: erase them again.')
} catch (error) {
  refuse(`Nothing was restored: ${inWords(error)}`)
}
