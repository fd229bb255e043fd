import { eq } from 'drizzle-orm'
import { removals } from '../moderation/schema.ts'
import type { Database } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { listEditedSynonyms } from '../search/list-edited-synonyms.ts'
import { contentTables } from './content-tables.ts'
import { peopleTables } from './people-tables.ts'
import { type Change, syncRows } from './sync-rows.ts'

/** Rows, each written together with what makes it found. */
const mostAtOnce = 50

/**
 * Loads a directory of starter content (CSV files, see `starter/`) into the database, updating by id.
 * A table whose file is absent is left alone, and so are a practice that was erased here and a group of words that the
 * coordinator has changed or removed. Returns what changed, table by
 * table; throws a sentence naming the file when one cannot be read.
 */
export async function loadStarter({ db }: Pick<Services, 'db'>, directory: string): Promise<Change[]> {
  const changes: Change[] = []
  const [erased, edited] = await Promise.all([listErased(db), listEditedSynonyms(db)])
  const isKept = (table: string, row: Row) =>
    table === 'search_synonyms' ? edited.has(row.id) : erased.has(practiceOf(table, row))
  for (const each of [...peopleTables(directory), ...contentTables(directory)]) {
    const table = { ...each, rows: (each.rows as Row[]).filter(row => !isKept(each.name, row)) }
    if (table.rows.length === 0) continue
    const { writes, change } = await syncRows(db, table)
    for (let from = 0; from < writes.length; from += mostAtOnce)
      await db.writeTogether(writes.slice(from, from + mostAtOnce).flat())
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
