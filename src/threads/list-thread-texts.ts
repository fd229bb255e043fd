import { sql } from 'drizzle-orm'
import { plainText } from '../platform/plain-text.ts'
import type { Services } from '../platform/services.ts'
import type { IndexedText } from '../text-index/index-text.ts'
import { threads } from './schema.ts'

type Row = Pick<typeof threads.$inferSelect, 'id' | 'language' | 'title' | 'bodyHtml'>

/** What threads ask. */
export async function listThreadTexts({ db }: Pick<Services, 'db'>, ids: string[]): Promise<IndexedText[]> {
  const { id, language, title, bodyHtml } = threads
  const rows = await db
    .select({ id, language, title, bodyHtml })
    .from(threads)
    .where(sql`${id} IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND withdrawn_at IS NULL`)
  return rows.map(threadText)
}

export function threadText({ id, language, title, bodyHtml }: Row): IndexedText {
  return { kind: 'thread', refId: id, part: '', language, title, body: plainText(bodyHtml) }
}
