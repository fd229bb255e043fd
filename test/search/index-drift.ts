import { sql } from 'drizzle-orm'
import type { Database } from '../../src/platform/db/database.ts'
import { rebuildIndex } from '../../src/search/rebuild-index.ts'
import { searchThings } from '../../src/text-index/schema.ts'
import { changesOf } from '../support/stored.ts'

/** All that can be found and by which stems, without the numbers that depend on the order of writing. */
export async function indexRows(db: Database): Promise<string[]> {
  await db.all(sql`CREATE VIRTUAL TABLE IF NOT EXISTS search_instances USING fts5vocab(search_fts, 'instance')`)
  const things = await db.all<Record<string, unknown>>(sql`
    SELECT kind, ref_id, audience, audience_role_id, network_id, author_id, language, needs, at, fresh_at, solved, analyzer
    FROM search_things`)
  const entries = await db.all<Record<string, unknown>>(sql`
    SELECT kind, ref_id, part, search_entries.language
    FROM search_entries LEFT JOIN search_things ON search_things.id = thing_id`)
  const stems = await db.all<Record<string, unknown>>(sql`
    SELECT kind, ref_id, part, col, group_concat(term, ' ') AS terms
    FROM (SELECT doc, col, term FROM search_instances ORDER BY doc, col, offset, term)
      LEFT JOIN search_entries ON search_entries.id = doc LEFT JOIN search_things ON search_things.id = thing_id
    GROUP BY doc, col`)
  return [...things, ...entries, ...stems].map(row => Object.values(row).join(' | '))
}

/**
 * What the index has too much (-) and what it lacks (+), beside one made from nothing; nothing when every write carried
 * its statement. Afterwards it is as made from nothing.
 */
export async function indexDrift(db: Database): Promise<string[]> {
  const before = await indexRows(db)
  await db.delete(searchThings).where(sql`1 = 1`)
  await rebuildIndex({ db })
  return changesOf(before, await indexRows(db))
}

/** Withdraws most of the starter practices, so that looking at the whole index is quick. */
export async function keepFewPractices(db: Database): Promise<void> {
  await db.all(sql`UPDATE practices SET withdrawn_at = published_at
    WHERE id NOT IN (SELECT id FROM practices ORDER BY id LIMIT 5)`)
}
