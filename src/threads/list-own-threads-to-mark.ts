import { sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import type { Services } from '../platform/services.ts'
import { listRows, type ThreadRow } from './thread-row.ts'

const days = 14

/** The viewer's own threads where somebody else spoke last, within two weeks, and nothing is marked as having helped. */
export async function listOwnThreadsToMark(services: Services, viewer: Viewer, limit: number): Promise<ThreadRow[]> {
  const since = services.now().getTime() - days * 86_400_000
  const waiting = sql`author_id = ${viewer.id} AND answer_count > 0 AND helped_answer_id IS NULL AND active_at > ${since}
    AND (
      SELECT answers.author_id FROM answers
      WHERE subject_kind = 'thread' AND subject_id = threads.id AND answers.withdrawn_at IS NULL
      ORDER BY answered_at DESC, answers.id DESC LIMIT 1
    ) <> ${viewer.id}`
  return listRows(services, viewer, waiting, limit)
}
