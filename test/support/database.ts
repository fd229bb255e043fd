import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { unstable_splitSqlQuery } from 'wrangler'
import { openD1 } from '../../src/platform/db/d1.ts'
import type { Database } from '../../src/platform/db/database.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import { openLocalD1 } from './local-d1.ts'

export const migrations = join(import.meta.dirname, '../../migrations')

/** True when the suite runs on a local D1 instead of SQLite. */
export const onD1 = process.env.TEST_DB === 'd1'

type Opened = { db: Database; file: Sqlite.Database | null }

let empty: Promise<Buffer> | undefined

/** A fresh, migrated and otherwise empty database of the engine the suite runs on. `file` is null on D1. */
export async function openTestDatabase(): Promise<Opened> {
  empty ??= makeTemplate(async () => {})
  return copyDatabase(await empty)
}

/** The bytes of a database that the engine the suite runs on has migrated and `fill` has filled. */
export async function makeTemplate(fill: (db: Database) => Promise<void>): Promise<Buffer> {
  if (!onD1) {
    const { db, file } = openSqlite(':memory:')
    migrate(file, migrations)
    await fill(db)
    return file.serialize()
  }
  const { local, index } = await nextD1()
  const binding = local.binding(index)
  await binding.batch(migrationStatements().map(statement => binding.prepare(statement)))
  await fill(openD1(binding))
  return local.read(index)
}

/** A database of its own with the bytes of a template. */
export async function copyDatabase(template: Buffer): Promise<Opened> {
  if (!onD1) return openSqlite(template)
  const { local, index } = await nextD1()
  local.place(index, template)
  return { db: openD1(local.binding(index)), file: null }
}

const mostInOne = 120
/** The workerds of this process, the newest last: one after the other, each with as many databases as it can take. */
const locals: ReturnType<typeof openLocalD1>[] = []
let opened = 0

async function nextD1() {
  if (locals.length === 0 || opened === mostInOne) {
    locals.push(openLocalD1(mostInOne))
    opened = 0
    // The one before it may still be asked by the test at hand, the one before that is not.
    if (locals.length > 2) await locals.shift()?.dispose()
  }
  return { local: locals.at(-1) as (typeof locals)[number], index: opened++ }
}

/** What wrangler does to migrate a new D1: every migration, and the table of what was applied. */
export function migrationStatements(): string[] {
  const names = readdirSync(migrations).sort()
  return [
    'CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
    ...names.flatMap(name => unstable_splitSqlQuery(readFileSync(join(migrations, name), 'utf8'))),
    `INSERT INTO d1_migrations (name) VALUES ${names.map(name => `('${name}')`)}`,
  ]
}
