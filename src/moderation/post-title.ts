import { sql } from 'drizzle-orm'
import type { Language } from '../i18n/messages.ts'
import { excerpt } from '../threads/excerpt.ts'

/** The columns `PostTitle` is made of, of the row's `kind` and `item_id`. */
export const titleColumns = sql`CASE kind
    WHEN 'practice' THEN (SELECT json_array(title, language, NULL) FROM practices WHERE id = item_id)
    WHEN 'thread' THEN (SELECT json_array(title, language, NULL) FROM threads WHERE id = item_id)
    WHEN 'event' THEN (SELECT json_array(title, language, NULL) FROM events WHERE id = item_id)
    ELSE (SELECT json_array(substr(body_html, 1, 600), language, subject_kind) FROM answers WHERE id = item_id)
  END AS titled`

/** What a post is called in a list; empty when it was erased. */
export type PostTitle = { title: string; language: Language; underThread: boolean }

export function titleOf(titled: string): PostTitle {
  const [text, language, subject] = JSON.parse(titled) as [string, Language, string | null]
  return { title: subject === null ? text : excerpt(text, 90), language, underThread: subject === 'thread' }
}
