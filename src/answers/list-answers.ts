import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { shownName } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'
import type { Subject } from './schema.ts'

export const answersOnPage = 30

export type Answer = {
  id: string
  /** Null when withdrawn: then only the note is shown. */
  html: string | null
  language: Language
  authorId: string
  /** Null for visitors. */
  authorName: string | null
  roleId: string
  organisationTypeId: string
  networkId: string
  at: Date
}

export type AnswerPage = { answers: Answer[]; earlier: boolean; later: string | null }

type Row = Omit<Answer, 'at'> & { at: number }

/**
 * The answers under a subject in their order, thirty at a time, beginning at the answer `from` or at the first.
 * Whoever calls has checked that the viewer may see the subject.
 */
export async function listAnswers(
  { db }: Services,
  viewer: Viewer | null,
  subject: Subject,
  from?: string,
): Promise<AnswerPage> {
  const start = from
    ? sql`AND (answered_at, answers.id) >= (
        SELECT answered_at, id FROM answers WHERE id = ${from} AND subject_kind = ${subject.kind}
          AND subject_id = ${subject.id})`
    : sql``
  const rows = await db.all<Row>(sql`
    SELECT answers.id, CASE WHEN withdrawn_at IS NULL THEN body_html END AS html, answers.language,
      author_id AS authorId, ${shownName(viewer)} AS authorName, role_id AS roleId,
      organisation_type_id AS organisationTypeId, home_network_id AS networkId, answered_at AS at
    FROM answers JOIN people ON people.id = author_id
    WHERE subject_kind = ${subject.kind} AND subject_id = ${subject.id} ${start}
    ORDER BY answered_at, answers.id LIMIT ${answersOnPage + 1}`)
  const shown = rows.slice(0, answersOnPage)
  return {
    answers: shown.map(row => ({ ...row, at: new Date(row.at) })),
    earlier: from !== undefined && shown.length > 0,
    later: rows[answersOnPage]?.id ?? null,
  }
}
