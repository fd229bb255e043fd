import type { Viewer } from '../people/find-viewer.ts'
import { newId } from '../platform/ids.ts'
import { renderMarkdown } from '../platform/markdown.ts'
import type { Services } from '../platform/services.ts'
import type { AnswerForm } from './answer-form.ts'
import { answers, type Subject } from './schema.ts'

/** Publishes an answer under a subject the author may see. Returns its id; triggers count it with its subject. */
export async function publishAnswer({ db, now }: Services, author: Viewer, subject: Subject, form: AnswerForm) {
  const id = newId()
  await db.insert(answers).values({
    ...{ id, subjectKind: subject.kind, subjectId: subject.id, authorId: author.id },
    ...{ body: form.body, bodyHtml: renderMarkdown(form.body), language: form.language, answeredAt: now() },
  })
  return id
}
