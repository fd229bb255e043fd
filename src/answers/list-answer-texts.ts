import { sql } from 'drizzle-orm'
import { plainText } from '../platform/plain-text.ts'
import type { Services } from '../platform/services.ts'
import type { IndexedText } from '../text-index/index-text.ts'
import { answers, type Subject } from './schema.ts'

type Row = Pick<typeof answers.$inferSelect, 'id' | 'subjectKind' | 'subjectId' | 'language' | 'bodyHtml'>

/** What answers say, each as a part of what it stands under: those named, or all under some subjects. */
export async function listAnswerTexts(
  { db }: Pick<Services, 'db'>,
  of: { ids: string[] } | { subjects: Subject[] },
): Promise<IndexedText[]> {
  const { id, subjectKind, subjectId, language, bodyHtml } = answers
  const named =
    'ids' in of
      ? sql`${id} IN (SELECT value FROM json_each(${JSON.stringify(of.ids)}))`
      : sql`(${subjectKind}, ${subjectId}) IN (
          SELECT value ->> 'kind', value ->> 'id' FROM json_each(${JSON.stringify(of.subjects)}))`
  const rows = await db
    .select({ id, subjectKind, subjectId, language, bodyHtml })
    .from(answers)
    .where(sql`${named} AND withdrawn_at IS NULL`)
  return rows.map(answerText)
}

export function answerText({ id, subjectKind, subjectId, language, bodyHtml }: Row): IndexedText {
  return { kind: subjectKind, refId: subjectId, part: id, language, title: '', body: plainText(bodyHtml) }
}
