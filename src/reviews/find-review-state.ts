import { sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import { nameOf } from '../people/shown-name.ts'
import type { Services } from '../platform/services.ts'
import { mayReview } from './policy.ts'

/** The group's notes on a round, for itself alone, and when it published its decisions. */
export type ReviewState = { publishedAt: Date | null; notes: Notes }

export type Notes = { text: string; revision: number; editedAt: Date | null; editorName: string | null }

type Row = {
  publishedAt: number | null
  notes: string
  revision: number
  editedAt: number | null
  editor: string | null
}

const noNotes: Notes = { text: '', revision: 0, editedAt: null, editorName: null }

/** How far the review of a round has come; nothing is written before somebody saves something. */
export async function findReviewState({ db }: Services, viewer: Viewer | null, roundId: string): Promise<ReviewState> {
  const [row] = await db.all<Row>(sql`
    SELECT published_at AS publishedAt, notes, revision, edited_at AS editedAt, ${nameOf('people')} AS editor
    FROM reviews LEFT JOIN people ON people.id = edited_by WHERE round_id = ${roundId}`)
  if (!row) return { publishedAt: null, notes: noNotes }
  const { notes: text, revision, editor: editorName } = row
  const editedAt = row.editedAt === null ? null : new Date(row.editedAt)
  return {
    publishedAt: row.publishedAt === null ? null : new Date(row.publishedAt),
    notes: mayReview(viewer) ? { text, revision, editedAt, editorName } : noNotes,
  }
}
