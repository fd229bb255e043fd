import { and, eq, gt, isNull, type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../people/find-viewer.ts'
import { newId } from '../platform/ids.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import type { Services } from '../platform/services.ts'
import type { AnswerForm } from './answer-form.ts'
import { answers, type Subject } from './schema.ts'

const moments = 60_000

/**
 * Publishes an answer under a subject the author may see. Returns its id; triggers count it with its subject. The same
 * text sent again within a minute, as by a second press of the button, is the first answer and not another.
 */
export async function publishAnswer({ db, now }: Services, author: Viewer, subject: Subject, form: AnswerForm) {
  const at = now()
  const same = and(
    eq(answers.authorId, author.id),
    gt(answers.answeredAt, new Date(at.getTime() - moments)),
    eq(answers.subjectKind, subject.kind),
    eq(answers.subjectId, subject.id),
    eq(answers.body, form.body),
    isNull(answers.withdrawnAt),
  ) as SQL
  // In the order of the table's columns.
  const row = sql`SELECT ${newId()}, ${subject.kind}, ${subject.id}, ${author.id}, ${form.body},
    ${renderMarkdown(form.body)}, ${form.language}, ${at.getTime()}, NULL, 1, NULL, NULL
    WHERE NOT EXISTS (SELECT 1 FROM answers WHERE ${same})`
  const [published] = await db.insert(answers).select(row).returning({ id: answers.id })
  const [first] = published ? [published] : await db.select({ id: answers.id }).from(answers).where(same).limit(1)
  if (!first) throw new Error('an answer is either published or there already')
  return first.id
}
