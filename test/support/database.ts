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

/** A fresh, migrated and otherwise empty database of the engine the suite runs on. `file` is null on D1. */
export async function openTestDatabase(): Promise<{ db: Database; file: Sqlite.Database | null }> {
  if (onD1) return { db: openD1(await freshD1()), file: null }
  const opened = openSqlite(':memory:')
  migrate(opened.file, migrations)
  return opened
}

/** A copy of a SQLite database, on the engine the suite runs on. */
export async function copyDatabase(template: Sqlite.Database): Promise<{ db: Database; file: Sqlite.Database | null }> {
  if (!onD1) return openSqlite(template.serialize())
  const binding = await freshD1()
  const rows = dump(template)
  if (rows.length > 0) await binding.batch(rows.map(statement => binding.prepare(statement)))
  return { db: openD1(binding), file: null }
}

const mostInOne = 120
/** The workerds of this process, the newest last: one after the other, each with as many databases as it can take. */
const locals: ReturnType<typeof openLocalD1>[] = []
let opened = 0

async function freshD1() {
  if (locals.length === 0 || opened === mostInOne) {
    locals.push(openLocalD1(mostInOne))
    opened = 0
    // The one before it may still be asked by the test at hand, the one before that is not.
    if (locals.length > 2) await locals.shift()?.dispose()
  }
  const local = locals.at(-1) as (typeof locals)[number]
  const binding = local.binding(opened++)
  await binding.batch(migrationStatements().map(statement => binding.prepare(statement)))
  return binding
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

/** The rows of every table as INSERT statements of up to forty rows, in the order the tables refer to one another. */
function dump(file: Sqlite.Database): string[] {
  const tables = file
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'd1_migrations' ORDER BY rowid",
    )
    .pluck()
    .all() as string[]
  return tables.flatMap(table => {
    const rows = file.prepare(`SELECT * FROM ${table}`).raw().all() as unknown[][]
    const chunks = Array.from({ length: Math.ceil(rows.length / 40) }, (_, at) => rows.slice(at * 40, at * 40 + 40))
    // A migration may have written a row of its own already.
    const into = `INSERT OR REPLACE INTO ${table} VALUES`
    return chunks.map(chunk => `${into} ${chunk.map(row => `(${row.map(literal)})`).join(',')}`)
  })
}

function literal(value: unknown): string {
  if (value === null) return 'NULL'
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`
}
