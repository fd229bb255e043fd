import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import { plainText } from '../platform/plain-text.ts'
import type { Services } from '../platform/services.ts'
import type { IndexedText } from '../text-index/index-text.ts'
import { practices } from './schema.ts'

type Html = 'situationHtml' | 'doneHtml' | 'happenedHtml' | 'watchOutHtml' | 'fitsWhereHtml'
type Row = Pick<typeof practices.$inferSelect, 'id' | 'language' | 'title' | 'summary' | 'source' | Html> & {
  region?: string | null
}
type Translation = { practiceId: string; language: Language; title: string; summary: string | null }

/** What practices say in the language they were written in, and their translations. */
export async function listPracticeTexts({ db }: Pick<Services, 'db'>, ids: string[]): Promise<IndexedText[]> {
  const { id, language, title, summary, source, region } = practices
  const { situationHtml, doneHtml, happenedHtml, watchOutHtml, fitsWhereHtml } = practices
  const rows = await db
    .select({
      ...{ id, language, title, summary, source, region },
      ...{ situationHtml, doneHtml, happenedHtml, watchOutHtml, fitsWhereHtml },
      translations: sql<string>`(
        SELECT json_group_array(json_object('language', language, 'title', title, 'summary', summary))
        FROM practice_translations WHERE practice_id = practices.id)`,
    })
    .from(practices)
    .where(sql`${id} IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND withdrawn_at IS NULL`)
  return rows.flatMap(({ translations, ...row }) => [
    practiceText(row),
    ...JSON.parse(translations).map((each: Translation) => translationText({ ...each, practiceId: row.id })),
  ])
}

export function practiceText(row: Row): IndexedText {
  const { id, language, title, summary, source, region } = row
  const fields = [row.situationHtml, row.doneHtml, row.happenedHtml, row.watchOutHtml, row.fitsWhereHtml]
  const body = [summary, ...fields.map(plainText)].filter(Boolean).join('\n')
  const more = [region, source].filter(Boolean).join('\n')
  return { kind: 'practice', refId: id, part: '', language, title, body, more }
}

export function translationText({ practiceId, language, title, summary }: Translation): IndexedText {
  return { kind: 'practice', refId: practiceId, part: language, language, title, body: summary ?? '' }
}
