import { and, eq, sql } from 'drizzle-orm'
import { type Published, publishedBefore } from '../drafts/published.ts'
import type { Viewer } from '../people/find-viewer.ts'
import { refusalIn } from '../platform/db/database.ts'
import { idFrom } from '../platform/ids.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import type { Services } from '../platform/services.ts'
import { indexText } from '../text-index/index-text.ts'
import type { AnswerForm } from './answer-form.ts'
import { answerText } from './list-answer-texts.ts'
import { answers, type Subject } from './schema.ts'

/**
 * Publishes an answer under a subject the author may see. Returns its id; triggers count it with its subject, and a form
 * sent twice is published once. An answer it quotes is remembered when it stands under the same subject; one that quotes
 * what was erased meanwhile is refused.
 */
export async function publishAnswer(
  services: Services,
  author: Viewer,
  subject: Subject,
  form: AnswerForm,
): Promise<Published | { ok: false; refusal: 'quotes_removed'; id: string }> {
  const { db, now } = services
  const id = idFrom(form.token)
  const { body, language } = form
  const text = { id, subjectKind: subject.kind, subjectId: subject.id, language, bodyHtml: renderMarkdown(body) }
  const quoted = sql<string | null>`(SELECT quoted.id FROM answers quoted WHERE quoted.id = ${form.quotes}
    AND quoted.subject_kind = ${subject.kind} AND quoted.subject_id = ${subject.id} AND quoted.withdrawn_at IS NULL)`
  try {
    await db.writeTogether([
      db.insert(answers).values({ ...text, body, authorId: author.id, answeredAt: now(), quotesId: quoted }),
      indexText(db, answerText(text)),
    ])
  } catch (error) {
    if (refusalIn(error, ['quotes_removed'])) return { ok: false, refusal: 'quotes_removed', id }
    if (!refusalIn(error, ['answers.id'])) throw error
    const mine = and(eq(answers.id, id), eq(answers.authorId, author.id))
    const here = and(mine, eq(answers.subjectKind, subject.kind), eq(answers.subjectId, subject.id))
    const [sent] = await db.select({ body: answers.body }).from(answers).where(here)
    return sent ? publishedBefore(id, sent, { body }) : publishAnswer(services, author, subject, { ...form, token: '' })
  }
  return { ok: true, id }
}
