import { eq, sql } from 'drizzle-orm'
import { endDraftAt } from '../drafts/discard-draft.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import type { Submitted } from '../platform/forms.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import type { Services } from '../platform/services.ts'
import { indexText } from '../text-index/index-text.ts'
import { changedFields } from '../versions/changed-fields.ts'
import type { Edited } from '../versions/edited.ts'
import { freeUntil } from '../versions/free-time.ts'
import { editRefusals, nextRevision } from '../versions/next-revision.ts'
import { versions } from '../versions/schema.ts'
import type { EditedAnswerForm } from './answer-form.ts'
import { findWholeAnswer, type WholeAnswer } from './find-whole-answer.ts'
import { answerText } from './list-answer-texts.ts'
import { answers, type Subject } from './schema.ts'

/** What is edited: an answer, what it stands under, and the address of its edit form without language. */
type Place = { subject: Subject; answer: WholeAnswer; place: string }

/**
 * Replaces what one's own answer says: half an hour without a mark, afterwards the answer is marked and what it said
 * before is kept. A form that changes nothing, as one sent twice, is saved already. Whoever calls has asked `whyNotEdit`.
 */
export async function editAnswer(
  services: Services,
  author: Viewer,
  { subject, answer, place }: Place,
  form: EditedAnswerForm,
): Promise<Edited | { ok: false; refusal: 'quotes_removed' }> {
  const { db, now } = services
  const { body, language } = form
  const { id } = answer
  const sent = typedAnswer({ ...answer, body, language })
  if (changedFields(typedAnswer(answer), sent).length === 0) return { ok: true }
  const isFree = now() < freeUntil(answer.answeredAt)
  const stands = sql`${answers.authorId} = ${author.id} AND ${answers.withdrawnAt} IS NULL`
  const revision = nextRevision(answers.revision, form.revision, stands)
  const text = { id, subjectKind: subject.kind, subjectId: subject.id, language, bodyHtml: renderMarkdown(body) }
  const edited = { body, bodyHtml: text.bodyHtml, language, revision, ...(!isFree && { editedAt: now() }) }
  try {
    await db.writeTogether([
      ...(isFree ? [] : [db.insert(versions).select(textBefore(id))]),
      db.update(answers).set(edited).where(eq(answers.id, id)),
      indexText(db, answerText(text)),
      endDraftAt(db, author.id, place),
    ])
  } catch (error) {
    if (refusalIn(error, ['quotes_removed'])) return { ok: false, refusal: 'quotes_removed' }
    if (!refusalIn(error, editRefusals)) throw error
    const stored = await findWholeAnswer(services, author, subject, id)
    if (!stored || stored.withdrawnAt) return { ok: false, stored: null }
    const changed = changedFields(typedAnswer(stored), sent)
    if (changed.length === 0) return { ok: true }
    return { ok: false, stored: { revision: stored.revision, savedAt: stored.editedAt, changed } }
  }
  return { ok: true }
}

/** A stored answer as its form would have been typed. */
export function typedAnswer({ body, language, revision }: WholeAnswer): Submitted {
  return { body, language, revision: String(revision) }
}

// In the order of the table's columns.
function textBefore(id: string) {
  return sql`SELECT 'answer', id, revision, json_object('body', body, 'language', language),
    coalesce(edited_at, answered_at) FROM answers WHERE id = ${id}`
}
