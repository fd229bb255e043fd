import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import type { changing } from './schema.ts'

type Changing = (typeof changing)[number]
type Kept = { version: number; value: unknown }

const mostKept = 1_000
/** By database, so that two forums in one process, as in tests, never share. */
const memory = new WeakMap<Database, Map<string, Kept>>()

/**
 * What was read from a database, from memory as long as nothing of `what` has changed: names, and counts over all that
 * a viewer may see, which take longer the more there is. `key` must say all that `read` depends on besides; for counts
 * that is also who looks (`sightOf`). A change is noticed at the next request, whoever made it: its trigger counts up
 * in the transaction that makes it, and the number is read each time. Never for texts, which may be erased.
 */
export async function unlessChanged<Value>(
  db: Database,
  what: readonly [Changing, ...Changing[]],
  key: string,
  read: () => Promise<Value>,
): Promise<Value> {
  const version = await versionOf(db, what)
  const kept = memory.get(db) ?? new Map<string, Kept>()
  memory.set(db, kept)
  const known = kept.get(key)
  if (known?.version === version) return known.value as Value
  const value = await read()
  kept.delete(key)
  kept.set(key, { version, value })
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return value
}

/** A number that grows with every change. It is read before the value, so that a change meanwhile makes that one old. */
async function versionOf(db: Database, what: readonly Changing[]): Promise<number> {
  const rows = sql.join(
    what.map(each => sql`${each}`),
    sql`, `,
  )
  const [row] = await db.all<{ version: number }>(
    sql`SELECT sum(version) AS version FROM changes WHERE what IN (${rows})`,
  )
  return row?.version ?? 0
}
