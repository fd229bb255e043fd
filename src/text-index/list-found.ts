import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/db/database.ts'
import type { Match } from './find-matches.ts'

/** A text that was found. */
export type Found = Match & { thingId: number }

type Row = Omit<Found, 'needs' | 'solved'> & { row: number; needs: string; solved: number }

/** How many texts that match a thing has on the average, before fewer things than asked for are read. */
const textsAThing = 1.5

/** What a column weighs: title, body, ftitle, fbody, rev. */
export const weights = 'bm25(4.0, 1.0, 2.0, 0.5, 0.5)'

export type Where = { visible: SQL; chosen: SQL }

export type FoundList = {
  /** One a thing. */
  rows: Found[]
  isCut: boolean
  /** The lowest row of search_fts that was read. */
  lowest: number
}

/**
 * The texts somebody may see that match, one a thing, at most of so many things; the best or the last written first.
 * Those `within` another match only, which does not count for the order.
 */
export async function listFound(
  db: Database,
  match: string,
  { visible, chosen }: Where,
  most: number,
  order: 'best' | 'last' = 'best',
  within: string | null = null,
): Promise<FoundList> {
  const limit = order === 'best' ? Math.ceil(most * textsAThing) : most
  // What is read in the order of its rows is read no further than needed; the best are known once all are.
  const inOrder = order === 'best' ? sql`AND rank MATCH ${weights}` : sql``
  const by = order === 'best' ? sql`rank` : sql`search_fts.rowid DESC`
  const among =
    within === null
      ? sql``
      : sql`AND +search_fts.rowid IN (SELECT rowid FROM search_fts WHERE search_fts MATCH ${within})`
  const rows = await db.all<Row>(sql`
    SELECT search_fts.rowid AS row, things.id AS thingId, things.kind, things.ref_id AS refId, part,
      things.network_id AS networkId, things.language, things.needs, things.at, things.fresh_at AS freshAt, things.solved
    FROM search_fts CROSS JOIN search_entries entries ON entries.id = search_fts.rowid
      CROSS JOIN search_things things ON things.id = entries.thing_id
    WHERE search_fts MATCH ${match} ${inOrder} ${among} AND ${visible} AND ${chosen}
    ORDER BY ${by} LIMIT ${limit}`)
  const best = new Map<number, Found>()
  let lowest = Number.MAX_SAFE_INTEGER
  const lists = new Map<string, number[]>()
  for (const { row, thingId, kind, refId, part, networkId, language, needs, at, freshAt, solved } of rows) {
    lowest = Math.min(lowest, row)
    if (best.has(thingId)) continue
    const numbers = lists.get(needs) ?? (JSON.parse(needs) as number[])
    lists.set(needs, numbers)
    const of = { kind, refId, part, networkId, language, needs: numbers, at, freshAt, solved: solved === 1 }
    best.set(thingId, { thingId, ...of })
  }
  return { rows: [...best.values()].slice(0, most), isCut: rows.length === limit || best.size > most, lowest }
}
