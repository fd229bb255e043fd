import { type SQL, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { analyze, analyzerVersion } from '../text-index/analyze.ts'
import type { IndexedText } from '../text-index/index-text.ts'
import { searchEntries, searchFts, searchThings } from '../text-index/schema.ts'
import { allTextsOf } from './texts-of.ts'

/** Things written in one batch. */
const atOnce = 50
/** D1 takes parameters of at most two million bytes. */
const longestParameter = 400_000

/**
 * Writes the texts of at most so many things anew whose texts another version of the analyzer wrote, or nobody yet.
 * Returns how many it has been at; none are left when that is fewer than asked.
 *
 * Others write meanwhile: a slice of things is claimed by a negative number of its own in `analyzer`, its texts are read,
 * and only what still carries that number is written. Whatever changes a text takes the number away (`indexText` and the
 * triggers of what goes), and so does another process that claims the same; the thing then has its turn again.
 */
export async function reindexThings(services: Pick<Services, 'db'>, { most }: { most: number }): Promise<number> {
  let done = 0
  while (done < most) {
    const written = await reindexSlice(services, Math.min(atOnce, most - done))
    if (written === 0) break
    done += written
  }
  return done
}

async function reindexSlice({ db }: Pick<Services, 'db'>, most: number): Promise<number> {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1))
  const claim = -1 - random
  const claimWhere = (stale: SQL) =>
    db
      .update(searchThings)
      .set({ analyzer: claim })
      .where(sql`id IN (SELECT id FROM search_things WHERE ${stale} LIMIT ${most})`)
      .returning({ kind: searchThings.kind, refId: searchThings.refId })
  const waiting = sql`analyzer IS NULL OR (analyzer >= 0 AND analyzer < ${analyzerVersion}) OR analyzer > ${analyzerVersion}`
  let things = await claimWhere(waiting)
  // What somebody claimed who died, or is still at it, comes last.
  if (things.length === 0) things = await claimWhere(sql`analyzer < 0`)
  if (things.length === 0) return 0
  const texts = await allTextsOf({ db }, things)
  await db.writeTogether([
    db.delete(searchEntries).where(sql`thing_id IN (SELECT id FROM search_things WHERE analyzer = ${claim})`),
    ...asParameters(texts).flatMap(parameter => {
      // CROSS and the sign have SQLite go through the list once, and not once a thing.
      const listed = sql`FROM json_each(${parameter}) CROSS JOIN search_things things
        ON things.kind = value ->> 'kind' AND things.ref_id = value ->> 'refId' AND +things.analyzer = ${claim}`
      return [
        db.insert(searchEntries).select(sql`SELECT NULL, things.id, value ->> 'part', value ->> 'language' ${listed}`),
        db.insert(searchFts).select(sql`
          SELECT entries.id, value ->> 'title', value ->> 'body', value ->> 'ftitle', value ->> 'fbody', value ->> 'rev'
          ${listed} JOIN search_entries entries ON entries.thing_id = things.id AND entries.part = value ->> 'part'`),
      ]
    }),
    db.update(searchThings).set({ analyzer: analyzerVersion }).where(sql`analyzer = ${claim}`),
  ])
  return things.length
}

/** Texts as JSON lists of their stems, each short enough for a parameter. */
function asParameters(texts: IndexedText[]): string[] {
  const lists: string[][] = [[]]
  let length = 0
  for (const text of texts) {
    const { kind, refId, part = '', language } = text
    const json = JSON.stringify({ kind, refId, part, language, ...analyze(text) })
    if (length > 0 && length + json.length > longestParameter) {
      lists.push([])
      length = 0
    }
    lists.at(-1)?.push(json)
    length += json.length
  }
  return lists.filter(list => list.length > 0).map(list => `[${list.join(',')}]`)
}
