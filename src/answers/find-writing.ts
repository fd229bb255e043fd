import { and, eq, isNull } from 'drizzle-orm'
import { continueDraft, type Writing } from '../drafts/continue-draft.ts'
import type { Language } from '../i18n/messages.ts'
import { messagesIn } from '../i18n/messages.ts'
import { pathsIn, placeOf } from '../paths.ts'
import { may, type Viewer } from '../people/find-viewer.ts'
import { typed } from '../platform/forms.ts'
import type { Services } from '../platform/services.ts'
import { quoteText } from './quote.ts'
import { answers, type Subject } from './schema.ts'

type Where = {
  subject: Subject
  /** The address of what is discussed. */
  path: string
  language: Language
  query: (name: string) => string | undefined
}

/**
 * What the form of a new answer holds when its page opens: the viewer's draft of this place, and below it the answer the
 * address asks to quote (`?quote=`). Whoever calls has checked that the viewer may see the subject.
 */
export async function findWriting(services: Services, viewer: Viewer | null, where: Where): Promise<Partial<Writing>> {
  if (!viewer || !may(viewer, 'publish')) return {}
  const { subject, path, language, query } = where
  const writing = await continueDraft(services, viewer, { place: placeOf(path), query }, {})
  const asked = query('quote')
  const body = asked ? await findText(services, subject, asked) : null
  if (!asked || !body) return writing
  const address = services.origin + pathsIn(language).answer(path, asked)
  const written = typed(writing.submitted, 'body')
  // Opened again, the page does not quote again.
  if (written.includes(address)) return writing
  const quote = quoteText(body, { words: messagesIn(language).answers.quoted, address })
  const text = written.trim() === '' ? quote : `${written.trimEnd()}\n\n${quote}`
  return { ...writing, submitted: { ...writing.submitted, body: text, quotes: asked } }
}

async function findText({ db }: Services, subject: Subject, id: string): Promise<string | null> {
  const here = and(eq(answers.id, id), eq(answers.subjectKind, subject.kind), eq(answers.subjectId, subject.id))
  const [answer] = await db
    .select({ body: answers.body })
    .from(answers)
    .where(and(here, isNull(answers.withdrawnAt)))
  return answer?.body ?? null
}
