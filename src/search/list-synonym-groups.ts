import type { Services } from '../platform/services.ts'
import { wordsIn } from './list-synonyms.ts'
import { searchSynonyms } from './schema.ts'

export type SynonymGroup = { id: string; words: string[]; revision: number }

/** The groups of words that mean the same, in the order of their first words. */
export async function listSynonymGroups({ db }: Pick<Services, 'db'>): Promise<SynonymGroup[]> {
  const rows = await db.select().from(searchSynonyms)
  const groups = rows.map(row => ({ ...row, words: wordsIn(row.words) }))
  const order = new Intl.Collator('fi', { numeric: true })
  return groups.sort((one, other) => order.compare(one.words[0] ?? '', other.words[0] ?? ''))
}
