import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { Feedback } from './find-feedback.ts'

export type FeedbackInList = Pick<Feedback, 'id' | 'subject' | 'dueAt' | 'answeredAt' | 'language'> & {
  excerpt: string
  mayAnswer: boolean
}

/** Where the next page begins: after the last one shown. */
export type Cursor = { time: number; id: string }

export const feedbackOnPage = 30

type Row = Omit<FeedbackInList, 'dueAt' | 'answeredAt' | 'mayAnswer'> & {
  dueAt: number
  answeredAt: number | null
  mayAnswer: number
}

const columns = sql`id, subject, language, due_at AS dueAt, answered_at AS answeredAt, substr(body, 1, 160) AS excerpt,
  email <> '' AS mayAnswer`

/** What waits for an answer, the first to fall due first. */
export async function listWaitingFeedback({ db }: Pick<Services, 'db'>, after?: Cursor) {
  const from = after ? sql`AND (due_at, id) > (${after.time}, ${after.id})` : sql``
  return pageOf(
    await db.all<Row>(sql`
      SELECT ${columns} FROM feedback WHERE answered_at IS NULL ${from} ORDER BY due_at, id LIMIT ${feedbackOnPage + 1}`),
    row => row.dueAt,
  )
}

/** What has been answered, the latest first. */
export async function listAnsweredFeedback({ db }: Pick<Services, 'db'>, before?: Cursor) {
  const from = before ? sql`AND (answered_at, id) < (${before.time}, ${before.id})` : sql``
  return pageOf(
    await db.all<Row>(sql`
      SELECT ${columns} FROM feedback WHERE answered_at IS NOT NULL ${from}
      ORDER BY answered_at DESC, id DESC LIMIT ${feedbackOnPage + 1}`),
    row => row.answeredAt ?? 0,
  )
}

export type FeedbackList = { items: FeedbackInList[]; next: Cursor | null }

function pageOf(rows: Row[], timeOf: (row: Row) => number): FeedbackList {
  const shown = rows.slice(0, feedbackOnPage)
  const last = rows.length > feedbackOnPage ? shown.at(-1) : undefined
  const items = shown.map(row => ({
    ...row,
    dueAt: new Date(row.dueAt),
    answeredAt: row.answeredAt === null ? null : new Date(row.answeredAt),
    mayAnswer: row.mayAnswer === 1,
  }))
  return { items, next: last ? { time: timeOf(last), id: last.id } : null }
}

/** Reads a cursor out of an address; undefined for anything else. */
export function readCursor(text: string | undefined): Cursor | undefined {
  const [, time, id] = /^(\d{1,15})-([0-9a-z]{1,40})$/.exec(text ?? '') ?? []
  return time && id ? { time: Number(time), id } : undefined
}
