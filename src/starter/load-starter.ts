import { eq } from 'drizzle-orm'
import { removals } from '../moderation/schema.ts'
import type { Database } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { contentTables } from './content-tables.ts'
import { peopleTables } from './people-tables.ts'
import { type Change, syncRows } from './sync-rows.ts'

const mostAtOnce = 100

/**
 * Loads a directory of starter content (CSV files, see `starter/`) into the database, updating by id.
 * A table whose file is absent is left alone, and so is a practice that was erased here. Returns what changed, table by
 * table; throws a sentence naming the file when one cannot be read.
 */
export async function loadStarter({ db }: Pick<Services, 'db'>, directory: string): Promise<Change[]> {
  const changes: Change[] = []
  const erased = await listErased(db)
  for (const each of [...peopleTables(directory), ...contentTables(directory)]) {
    const table = { ...each, rows: (each.rows as Row[]).filter(row => !erased.has(practiceOf(each.name, row))) }
    if (table.rows.length === 0) continue
    const { statements, change } = await syncRows(db, table)
    for (let from = 0; from < statements.length; from += mostAtOnce)
      await db.writeTogether(statements.slice(from, from + mostAtOnce))
    changes.push(change)
  }
  return changes
}

type Row = Record<string, unknown>

/** The practice a row belongs to, if it belongs to one. */
function practiceOf(table: string, row: Row): unknown {
  return table === 'practices' ? row.id : row.practiceId
}

async function listErased(db: Database): Promise<Set<unknown>> {
  const ids = db.select({ id: removals.itemId }).from(removals)
  return new Set((await ids.where(eq(removals.kind, 'practice'))).map(row => row.id))
}
