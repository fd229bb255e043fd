import type { Services } from '../platform/services.ts'
import { contentTables } from './content-tables.ts'
import { peopleTables } from './people-tables.ts'
import { type Change, syncRows } from './sync-rows.ts'

const mostAtOnce = 100

/**
 * Loads a directory of starter content (CSV files, see `starter/`) into the database, updating by id.
 * A table whose file is absent is left alone. Returns what changed, table by table; throws a sentence naming the file
 * when one cannot be read.
 */
export async function loadStarter({ db }: Pick<Services, 'db'>, directory: string): Promise<Change[]> {
  const changes: Change[] = []
  for (const table of [...peopleTables(directory), ...contentTables(directory)]) {
    if (table.rows.length === 0) continue
    const { statements, change } = await syncRows(db, table)
    for (let from = 0; from < statements.length; from += mostAtOnce)
      await db.writeTogether(statements.slice(from, from + mostAtOnce))
    changes.push(change)
  }
  return changes
}
