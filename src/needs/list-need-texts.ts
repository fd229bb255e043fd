import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { IndexedText } from '../text-index/index-text.ts'
import { needs } from './schema.ts'

type Described = 'descriptionFi' | 'descriptionSv' | 'descriptionEn'
type Row = Pick<typeof needs.$inferSelect, 'number' | 'fi' | 'sv' | 'en' | Described>

/** What needs, by their numbers or all, are called and how they are described, a text a language. */
export async function listNeedTexts({ db }: Pick<Services, 'db'>, numbers?: string[]): Promise<IndexedText[]> {
  const { number, fi, sv, en, descriptionFi, descriptionSv, descriptionEn } = needs
  const rows = await db
    .select({ number, fi, sv, en, descriptionFi, descriptionSv, descriptionEn })
    .from(needs)
    .where(numbers && sql`${number} IN (SELECT CAST(value AS INTEGER) FROM json_each(${JSON.stringify(numbers)}))`)
  return rows.flatMap(needTexts)
}

export function needTexts(row: Row): IndexedText[] {
  const thing = { kind: 'need', refId: String(row.number) } as const
  return [
    { ...thing, part: 'fi', language: 'fi', title: row.fi, body: row.descriptionFi },
    { ...thing, part: 'sv', language: 'sv', title: row.sv, body: row.descriptionSv },
    { ...thing, part: 'en', language: 'en', title: row.en, body: row.descriptionEn },
  ]
}
