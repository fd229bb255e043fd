import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import type { Removal } from '../moderation/find-removal.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { ifNamed, shownId, shownName } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'
import type { Subject } from './schema.ts'

export const answersOnPage = 30

export type Answer = {
  id: string
  /** Null when withdrawn or erased: then only the note is shown. */
  html: string | null
  /** The note in place of an erased answer. */
  removal: Removal | null
  language: Language
  /** Where it leads nowhere for the viewer, and of anonymised accounts, null. */
  authorId: string | null
  /** Null for visitors, and of anonymised accounts, whose role stands alone. */
  authorName: string | null
  roleId: string
  organisationTypeId: string | null
  networkId: string | null
  at: Date
  /** When it was edited after the time in which it may be put right without a mark. */
  editedAt: Date | null
}

/** `earlier` and `later` are the answers the pages before and after begin with. */
export type AnswerPage = { answers: Answer[]; earlier: string | null; later: string | null }

type Place = { id: string; at: number }
type Row = Omit<Answer, 'at' | 'editedAt' | 'removal'> & { at: number; editedAt: number | null; removal: string | null }

/**
 * The answers under a subject in their order, thirty at a time, beginning at the answer `from` or at the first.
 * Whoever calls has checked that the viewer may see the subject.
 */
export async function listAnswers(
  services: Services,
  viewer: Viewer | null,
  subject: Subject,
  from?: string,
): Promise<AnswerPage> {
  const { db } = services
  const start = from === undefined ? undefined : await findPlace(services, subject, from)
  const rows = await db.all<Row>(sql`
    SELECT answers.id, CASE WHEN withdrawn_at IS NULL THEN body_html END AS html, answers.language,
      ${shownId(viewer)} AS authorId, ${shownName(viewer)} AS authorName, role_id AS roleId,
      ${ifNamed('organisation_type_id')} AS organisationTypeId, ${ifNamed('home_network_id')} AS networkId,
      answered_at AS at, edited_at AS editedAt, ${removalOf} AS removal
    FROM answers JOIN people ON people.id = author_id
    WHERE subject_kind = ${subject.kind} AND subject_id = ${subject.id}
      ${start ? sql`AND (answered_at, answers.id) >= (${start.at}, ${start.id})` : sql``}
    ORDER BY answered_at, answers.id LIMIT ${answersOnPage + 1}`)
  return {
    // Written out, because copying a row and overwriting some of it takes many times as long.
    answers: rows.slice(0, answersOnPage).map(row => ({
      id: row.id,
      html: row.html,
      removal: row.removal === null ? null : readRemoval(row.removal),
      language: row.language,
      authorId: row.authorId,
      authorName: row.authorName,
      roleId: row.roleId,
      organisationTypeId: row.organisationTypeId,
      networkId: row.networkId,
      at: new Date(row.at),
      editedAt: row.editedAt === null ? null : new Date(row.editedAt),
    })),
    earlier: start ? await pageBefore(services, subject, start) : null,
    later: rows[answersOnPage]?.id ?? null,
  }
}

const removalOf = sql`CASE WHEN withdrawn_at IS NOT NULL THEN (
  SELECT json_object('ground', ground, 'note', note, 'language', removals.language, 'at', removed_at) FROM removals
  WHERE removals.kind = 'answer' AND item_id = answers.id) END`

function readRemoval(json: string): Removal {
  const removal: Omit<Removal, 'at'> & { at: number } = JSON.parse(json)
  return { ...removal, at: new Date(removal.at) }
}

async function pageBefore({ db }: Services, { kind, id }: Subject, { at, id: before }: Place) {
  const [first] = await db.all<Place>(sql`
    SELECT id, at FROM (
      SELECT id, answered_at AS at FROM answers
      WHERE subject_kind = ${kind} AND subject_id = ${id} AND (answered_at, id) < (${at}, ${before})
      ORDER BY answered_at DESC, id DESC LIMIT ${answersOnPage}
    ) ORDER BY at, id LIMIT 1`)
  return first?.id ?? null
}

async function findPlace({ db }: Services, { kind, id }: Subject, answer: string): Promise<Place | undefined> {
  const [place] = await db.all<Place>(sql`
    SELECT id, answered_at AS at FROM answers WHERE id = ${answer} AND subject_kind = ${kind} AND subject_id = ${id}`)
  return place
}
