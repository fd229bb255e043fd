import { type SQL, sql } from 'drizzle-orm'

/** The numbers of the needs of the row of `practices` at hand, as a JSON list for `readNeeds`. */
export const needsOfPractice: SQL = sql`(
  SELECT json_group_array(need_number) FROM practice_needs WHERE practice_id = practices.id)`
