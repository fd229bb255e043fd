import { eq, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { optimizeIndex } from '../text-index/optimize-index.ts'
import { searchEntries, searchFts, searchThings, type ThingKind, thingKinds } from '../text-index/schema.ts'
import { reindexThings } from './reindex-things.ts'

const views: Record<ThingKind, string> = {
  practice: 'found_practices',
  thread: 'found_threads',
  event: 'found_events',
  need: 'found_needs',
  decision: 'found_decisions',
  network: 'found_networks',
  person: 'found_people',
}

const between = 500

/**
 * Makes all that is found anew from the tables of what people wrote, whatever stood in the index before. Searches go on
 * meanwhile and find what they found until each thing has had its turn. `tell` hears how far it is.
 */
export async function rebuildIndex(
  services: Pick<Services, 'db'>,
  tell: (progress: { done: number; of: number }) => void = () => {},
): Promise<void> {
  const { db } = services
  await db.writeTogether([
    ...thingKinds.flatMap(kind => {
      const view = sql.raw(views[kind])
      return [
        db.delete(searchThings).where(sql`kind = ${kind} AND ref_id NOT IN (SELECT ref_id FROM ${view})`),
        db
          .insert(searchThings)
          // In the order of the table's columns; the condition tells SQLite that ON is not that of a join.
          .select(sql`SELECT NULL, ${kind}, *, 0 FROM ${view} WHERE 1 = 1`)
          .onConflictDoUpdate({ target: [searchThings.kind, searchThings.refId], set: asFound }),
      ]
    }),
    db.delete(searchEntries).where(sql`thing_id NOT IN (SELECT id FROM search_things)`),
    db.delete(searchFts).where(sql`rowid NOT IN (SELECT id FROM search_entries)`),
  ])
  const [row] = await db.select({ of: sql<number>`count(*)` }).from(searchThings).where(eq(searchThings.analyzer, 0))
  const of = row?.of ?? 0
  for (let done = 0; ; ) {
    const written = await reindexThings(services, { most: between })
    if (written === 0) break
    done += written
    tell({ done: Math.min(done, of), of })
  }
  await db.writeTogether([optimizeIndex(db)])
}

const columns = [
  ...(['audience', 'audience_role_id', 'network_id', 'author_id', 'language', 'needs', 'at', 'fresh_at'] as const),
  ...(['solved', 'analyzer'] as const),
]
const nameInCode = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const asFound = Object.fromEntries(columns.map(column => [nameInCode(column), sql.raw(`excluded.${column}`)]))
