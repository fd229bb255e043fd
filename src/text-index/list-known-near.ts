import { sql } from 'drizzle-orm'
import type { Database } from '../platform/db/database.ts'
import { variantsOf } from './variants-of.ts'

/**
 * Which words a letter away from some stems and levelled stems the index has, and which of them begin one it has: a
 * look-up each, but only of those whose difference stands no further back than the index has the beginning of the word.
 */
export async function listKnownNear(db: Database, stems: string[], folds: string[], shortestBeginning: number) {
  const words = [...new Set([...stems, ...folds])]
  const beginnings = [...new Set(words.flatMap(word => [...word].map((_, at) => word.slice(0, at + 1))))]
  const begun = await firstFrom(db, beginnings)
  const reach = (word: string) => {
    let length = 0
    while (length < word.length && begun.has(word.slice(0, length + 1))) length++
    return length
  }
  const near = (some: string[]) => [...new Set(some.flatMap(word => variantsOf(word, reach(word))))]
  const [nearStems, nearFolds] = [near(stems), near(folds)]
  const all = [...new Set([...nearStems, ...nearFolds])]
  const first = await firstFrom(db, all)
  return {
    stems: nearStems.filter(word => first.get(word) === word),
    folds: nearFolds.filter(word => first.get(word) === word),
    begun: all.filter(word => word.length >= shortestBeginning && first.has(word)),
  }
}

/** The first stem of the index that begins with each word, by the word; none when there is none. */
async function firstFrom(db: Database, words: string[]): Promise<Map<string, string>> {
  const rows = await db.all<{ value: string; term: string }>(sql`
    SELECT value, term FROM (
      SELECT value, (
        SELECT term FROM search_stems WHERE term >= each.value AND term < each.value || '{' LIMIT 1) AS term
      FROM json_each(${JSON.stringify(words)}) AS each)
    WHERE term IS NOT NULL`)
  return new Map(rows.map(row => [row.value, row.term]))
}
