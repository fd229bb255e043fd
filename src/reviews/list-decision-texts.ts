import { type SQL, sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import type { IndexedText } from '../text-index/index-text.ts'

type Row = {
  refId: string
  reason: string
  departure: string
  ownerBody: string
  fi: string
  sv: string
  en: string
}

const published = sql`EXISTS (SELECT 1 FROM reviews WHERE reviews.round_id = d.round_id AND published_at IS NOT NULL)
  AND EXISTS (SELECT 1 FROM rounds WHERE rounds.id = d.round_id AND annulled_at IS NULL)`

/**
 * What the steering group said in published decisions, each named by its round's id, a slash and the need's number, under
 * the name its need had in that round; never the group's own notes.
 */
export async function listDecisionTexts(services: Pick<Services, 'db'>, refIds: string[]): Promise<IndexedText[]> {
  const named = sql`(d.round_id, d.need_number) IN (
    SELECT substr(value, 1, instr(value, '/') - 1), CAST(substr(value, instr(value, '/') + 1) AS INTEGER)
    FROM json_each(${JSON.stringify(refIds)}))`
  return readTexts(services, sql`${named} AND ${published}`)
}

/** The same of all decisions of a round that is about to be answered. */
export async function listTextsToPublish(services: Pick<Services, 'db'>, roundId: string): Promise<IndexedText[]> {
  return readTexts(services, sql`d.round_id = ${roundId}`)
}

async function readTexts({ db }: Pick<Services, 'db'>, which: SQL): Promise<IndexedText[]> {
  const rows = await db.all<Row>(sql`
    SELECT d.round_id || '/' || d.need_number AS refId, reason, departure, owner_body AS ownerBody, n.fi, n.sv, n.en
    FROM decisions d JOIN round_needs n ON n.round_id = d.round_id AND n.need_number = d.need_number
    WHERE ${which}`)
  return rows.flatMap(({ refId, reason, departure, ownerBody, fi, sv, en }) => {
    const thing = { kind: 'decision', refId } as const
    const body = [reason, departure, ownerBody].filter(Boolean).join('\n')
    return [
      { ...thing, part: '', language: 'fi', title: fi, body },
      { ...thing, part: 'sv', language: 'sv', title: sv, body: '' },
      { ...thing, part: 'en', language: 'en', title: en, body: '' },
    ]
  })
}
