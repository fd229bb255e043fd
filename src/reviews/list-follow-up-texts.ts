import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { IndexedText } from '../text-index/index-text.ts'
import { followUps } from './schema.ts'

type Row = Pick<typeof followUps.$inferSelect, 'id' | 'roundId' | 'needNumber' | 'language' | 'body'>

/** What was told of how decisions go, each as a part of its decision: those named, or all of some decisions. */
export async function listFollowUpTexts(
  { db }: Pick<Services, 'db'>,
  of: { ids: string[] } | { decisions: string[] },
): Promise<IndexedText[]> {
  const { id, roundId, needNumber, language, body } = followUps
  const named =
    'ids' in of
      ? sql`${id} IN (SELECT value FROM json_each(${JSON.stringify(of.ids)}))`
      : sql`(${roundId}, ${needNumber}) IN (
          SELECT substr(value, 1, instr(value, '/') - 1), CAST(substr(value, instr(value, '/') + 1) AS INTEGER)
          FROM json_each(${JSON.stringify(of.decisions)}))`
  const rows = await db.select({ id, roundId, needNumber, language, body }).from(followUps).where(named)
  return rows.map(followUpText)
}

export function followUpText({ id, roundId, needNumber, language, body }: Row): IndexedText {
  return { kind: 'decision', refId: `${roundId}/${needNumber}`, part: id, language, title: '', body }
}
