import { eq, sql } from 'drizzle-orm'
import { endDraftAt } from '../drafts/discard-draft.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import type { Services } from '../platform/services.ts'
import { indexText } from '../text-index/index-text.ts'
import { changedFields } from '../versions/changed-fields.ts'
import type { Edited } from '../versions/edited.ts'
import { editRefusals, nextRevision } from '../versions/next-revision.ts'
import { versions } from '../versions/schema.ts'
import { findPractice, type Practice } from './find-practice.ts'
import { practiceText } from './list-practice-texts.ts'
import type { PracticeForm } from './practice-form.ts'
import { needRows, practiceRow } from './practice-row.ts'
import { practiceNeeds, practices } from './schema.ts'
import { typedPractice } from './typed-practice.ts'

/**
 * Replaces what one's own practice says and which needs it is about, and keeps what it said before. A form that changes
 * nothing, as one sent twice, is saved already. Whoever calls has asked `mayEdit`.
 */
export async function editPractice(
  services: Services,
  author: Viewer,
  practice: Practice,
  form: PracticeForm,
): Promise<Edited> {
  const { db, now } = services
  const { id } = practice
  const sent = typedPractice(withForm(practice, form))
  if (changedFields(typedPractice(practice), sent).length === 0) return { ok: true }
  const row = practiceRow(form)
  const stands = sql`${practices.authorId} = ${author.id} AND ${practices.withdrawnAt} IS NULL`
  try {
    await db.writeTogether([
      db.insert(versions).select(textBefore(id)),
      db
        .update(practices)
        .set({
          ...row,
          editedAt: now(),
          revision: nextRevision(practices.revision, form.revision, stands),
        })
        .where(eq(practices.id, id)),
      db.delete(practiceNeeds).where(eq(practiceNeeds.practiceId, id)),
      db.insert(practiceNeeds).values(needRows(id, form)),
      indexText(db, practiceText({ ...row, id, region: practice.region })),
      endDraftAt(db, author.id, `/practices/${id}/edit`),
    ])
  } catch (error) {
    if (!refusalIn(error, editRefusals)) throw error
    const stored = await findPractice(services, author, id)
    if (!stored || stored.withdrawnAt) return { ok: false, stored: null }
    const changed = changedFields(typedPractice(stored), sent)
    if (changed.length === 0) return { ok: true }
    return { ok: false, stored: { revision: stored.revision, savedAt: stored.editedAt, changed } }
  }
  return { ok: true }
}

function withForm(practice: Practice, form: PracticeForm): Practice {
  return { ...practice, ...practiceRow(form), needs: form['needs[]'].map(Number), authorHidden: form.hide_author }
}

// In the order of the table's columns.
function textBefore(id: string) {
  return sql`SELECT 'practice', id, revision, json_object('kind', kind, 'title', title, 'summary', summary,
      'situation', situation, 'done', done, 'happened', happened, 'watch_out', watch_out, 'fits_where', fits_where,
      'source', source, 'language', language, 'theme_id', theme_id, 'network_id', network_id, 'hide_author', hide_author,
      'audience', audience, 'audience_role_id', audience_role_id, 'needs', (
        SELECT json_group_array(need_number) FROM practice_needs WHERE practice_id = practices.id)),
      coalesce(edited_at, published_at)
    FROM practices WHERE id = ${id}`
}
