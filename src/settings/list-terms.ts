import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { InThree } from './setting-kinds.ts'
import { type TermId, termIds } from './term-ids.ts'

export type Term = InThree & { id: TermId }

/** The words of the field that the interface uses, in three languages, in their own order. */
export async function listTerms({ db }: Pick<Services, 'db'>): Promise<Term[]> {
  return db.all<Term>(sql`
    SELECT terms.id, fi, sv, en FROM json_each(${JSON.stringify(termIds)}) wanted JOIN terms ON terms.id = wanted.value
    ORDER BY wanted.key`)
}
