import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'

/** The words that mean the same, a list a group. */
export async function listSynonyms({ db }: Pick<Services, 'db'>): Promise<string[][]> {
  const rows = await db.all<{ words: string }>(sql`SELECT words FROM search_synonyms ORDER BY id`)
  return rows.map(row => wordsIn(row.words))
}

/** The words of a group as it is typed, with commas between them. */
export function wordsIn(words: string): string[] {
  return words
    .split(',')
    .map(word => word.trim())
    .filter(Boolean)
}
