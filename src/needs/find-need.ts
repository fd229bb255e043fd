import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Services } from '../platform/services.ts'

export type Need = {
  number: number
  name: string
  description: string
  themeIds: string[]
  /** Its place in the national ballot of 2023; null is not known. */
  rank2023: number | null
  timing2023: 'after_2025' | 'beside_2025' | null
  commentCount: number
}

type Row = Omit<Need, 'themeIds'> & { themes: string }

/** A need by its number as written in an address (`6`, not `06`), in a language; null when there is none. */
export async function findNeed({ db }: Services, language: Language, number: string): Promise<Need | null> {
  if (!/^[1-9]\d{0,3}$/.test(number)) return null
  const [row] = await db.all<Row>(sql`
    SELECT number, ${sql.raw(language)} AS name, ${sql.raw(`description_${language}`)} AS description,
      rank_2023 AS rank2023, timing_2023 AS timing2023, comment_count AS commentCount, (
        SELECT json_group_array(theme_id) FROM need_themes WHERE need_number = number
      ) AS themes
    FROM needs WHERE number = ${Number(number)}`)
  if (!row) return null
  const { themes, ...need } = row
  return { ...need, themeIds: JSON.parse(themes) }
}
