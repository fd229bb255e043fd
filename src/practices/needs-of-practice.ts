import { type SQL, sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'

export type PracticeNeed = { number: number; name: string }

/** The needs of the row of `practices` at hand as a JSON list, named in a language. */
export function needsOfPractice(language: Language): SQL {
  return sql`(
    SELECT json_group_array(json_object('number', number, 'name', name)) FROM (
      SELECT number, needs.${sql.raw(language)} AS name FROM practice_needs JOIN needs ON number = need_number
      WHERE practice_id = practices.id ORDER BY number
    ))`
}
