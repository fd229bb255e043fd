import type { Viewer } from '../people/find-viewer.ts'
import type { Statement } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { reviews } from './schema.ts'

/** The statement that begins the review of a round with the first thing saved; refused of a round that is not sealed. */
export function beginReview({ db, now }: Services, editor: Viewer, roundId: string): Statement {
  return db.insert(reviews).values({ roundId, begunBy: editor.id, begunAt: now() }).onConflictDoNothing()
}
