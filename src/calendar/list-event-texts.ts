import { sql } from 'drizzle-orm'
import { plainText } from '../platform/plain-text.ts'
import type { Services } from '../platform/services.ts'
import type { IndexedText } from '../text-index/index-text.ts'
import { events } from './schema.ts'

type Row = Pick<typeof events.$inferSelect, 'id' | 'language' | 'title' | 'descriptionHtml' | 'place'>

/** What is told of events. */
export async function listEventTexts({ db }: Pick<Services, 'db'>, ids: string[]): Promise<IndexedText[]> {
  const { id, language, title, descriptionHtml, place } = events
  const rows = await db
    .select({ id, language, title, descriptionHtml, place })
    .from(events)
    .where(sql`${id} IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND removed_at IS NULL`)
  return rows.map(eventText)
}

export function eventText({ id, language, title, descriptionHtml, place }: Row): IndexedText {
  const body = [plainText(descriptionHtml), place].filter(Boolean).join('\n')
  return { kind: 'event', refId: id, part: '', language, title, body }
}
