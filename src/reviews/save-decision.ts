import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { changedFields } from '../versions/changed-fields.ts'
import type { Stored } from '../versions/edited.ts'
import { nextRevision } from '../versions/next-revision.ts'
import { beginReview } from './begin-review.ts'
import { undecided } from './decision.ts'
import type { DecisionForm } from './decision-form.ts'
import { listDecided } from './list-decided.ts'
import type { EditRefusal } from './policy.ts'
import { decisions } from './schema.ts'
import { typedDecision } from './typed-decision.ts'

type Saved = { ok: true } | { ok: false; refusal: 'moved_on'; stored: Stored } | { ok: false; refusal: EditRefusal }

type Need = { roundId: string; number: number }

/**
 * Writes what the group says of a need, over the revision its form was filled from. Refused with what is stored now when
 * somebody saved something else meanwhile, and in a word once the review is published or the round annulled. The same
 * form sent twice is saved once.
 */
export async function saveDecision(services: Services, editor: Viewer, need: Need, form: DecisionForm): Promise<Saved> {
  const { db, now } = services
  const sent = typedDecision(form)
  const stored = async () => (await listDecided(services, editor, need.roundId)).get(need.number) ?? undecided
  if (changedFields(typedDecision(await stored()), sent).length === 0) return { ok: true }
  const { revision, ...said } = form
  const row = { ...said, editedBy: editor.id, editedAt: now() }
  try {
    await db.writeTogether([
      beginReview(services, editor, need.roundId),
      db
        .insert(decisions)
        .values({ roundId: need.roundId, needNumber: need.number, ...row, revision: 1 })
        .onConflictDoUpdate({
          target: [decisions.roundId, decisions.needNumber],
          set: { ...row, revision: nextRevision(decisions.revision, revision) },
        }),
    ])
    return { ok: true }
  } catch (error) {
    const refusal = refusalIn(error, ['decisions.revision', 'review_published', 'round_not_closed'])
    if (!refusal) throw error
    if (refusal === 'round_not_closed') return { ok: false, refusal: 'round_annulled' }
    if (refusal === 'review_published') return { ok: false, refusal }
    const present = await stored()
    const changed = changedFields(typedDecision(present), sent)
    if (changed.length === 0) return { ok: true }
    return {
      ok: false,
      refusal: 'moved_on',
      stored: { revision: present.revision, savedAt: present.editedAt, changed },
    }
  }
}
