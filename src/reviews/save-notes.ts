import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { changedFields } from '../versions/changed-fields.ts'
import type { Stored } from '../versions/edited.ts'
import { nextRevision } from '../versions/next-revision.ts'
import { findReviewState } from './find-review-state.ts'
import type { EditRefusal } from './policy.ts'
import { reviews } from './schema.ts'

type Saved = { ok: true } | { ok: false; refusal: 'moved_on'; stored: Stored } | { ok: false; refusal: EditRefusal }

/** Writes the group's own notes on a round, in the way of `saveDecision`. */
export async function saveNotes(
  services: Services,
  editor: Viewer,
  roundId: string,
  { text, revision }: { text: string; revision: number },
): Promise<Saved> {
  const { db, now } = services
  const stored = async () => (await findReviewState(services, editor, roundId)).notes
  if ((await stored()).text === text) return { ok: true }
  const row = { notes: text, editedBy: editor.id, editedAt: now() }
  try {
    await db
      .insert(reviews)
      .values({ roundId, begunBy: editor.id, begunAt: now(), ...row, revision: 1 })
      .onConflictDoUpdate({
        target: reviews.roundId,
        set: { ...row, revision: nextRevision(reviews.revision, revision) },
      })
    return { ok: true }
  } catch (error) {
    const refusal = refusalIn(error, ['reviews.revision', 'review_published', 'round_not_closed'])
    if (!refusal) throw error
    if (refusal === 'round_not_closed') return { ok: false, refusal: 'round_annulled' }
    if (refusal === 'review_published') return { ok: false, refusal }
    const present = await stored()
    const changed = changedFields({ notes: present.text }, { notes: text })
    if (changed.length === 0) return { ok: true }
    return {
      ok: false,
      refusal: 'moved_on',
      stored: { revision: present.revision, savedAt: present.editedAt, changed },
    }
  }
}
