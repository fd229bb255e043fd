import type { Language } from '../i18n/messages.ts'

/** Counted up at every change of what `analyze` returns: a job then writes all texts anew. */
export const analyzerVersion = 1

/** What stands in the columns of search_fts of one text. */
export type Analyzed = { title: string; body: string; ftitle: string; fbody: string; rev: string }

/** The stems of a text by which it is found. */
export function analyze({ title, body }: { title: string; body: string; language: Language }): Analyzed {
  return { title: title.toLowerCase(), body: body.toLowerCase(), ftitle: '', fbody: '', rev: '' }
}
