import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { type PostTitle, titleColumns, titleOf } from './post-title.ts'
import type { Ground, PostKind } from './schema.ts'

export const postsOnPage = 30

export type WaitingPost = PostTitle & {
  kind: PostKind
  id: string
  /** How many reports wait, on which grounds, and when the first of them came. */
  count: number
  grounds: Ground[]
  since: Date
}

type Row = { kind: PostKind; id: string; count: number; grounds: string; since: number; place: number; titled: string }

/**
 * The posts whose reports wait, thirty at a time: client data first, then by the oldest report. `from` is where an
 * earlier page said the next one begins; anything else begins at the beginning.
 */
export async function listWaitingPosts(
  { db }: Services,
  from?: string,
): Promise<{ posts: WaitingPost[]; next: string | null }> {
  const [, place, since, kind, id] = /^([01])-(\d{1,15})-([a-z]{1,10})-([\w-]{1,64})$/.exec(from ?? '') ?? []
  const later = place
    ? sql`(place, since, kind, item_id) >= (${Number(place)}, ${Number(since)}, ${kind}, ${id})`
    : sql`1`
  const rows = await db.all<Row>(sql`
    WITH waiting AS MATERIALIZED (
      SELECT kind, item_id, count(*) AS count, json_group_array(DISTINCT ground) AS grounds, min(reported_at) AS since,
        min(ground <> 'client_data') AS place
      FROM reports WHERE handled_at IS NULL GROUP BY kind, item_id
    )
    SELECT kind, item_id AS id, count, grounds, since, place, ${titleColumns}
    FROM waiting WHERE ${later} ORDER BY place, since, kind, item_id LIMIT ${postsOnPage + 1}`)
  const next = rows[postsOnPage]
  return {
    posts: rows.slice(0, postsOnPage).map(({ titled, grounds, since, kind, id, count }) => ({
      ...{ kind, id, count, grounds: JSON.parse(grounds), since: new Date(since) },
      ...titleOf(titled),
    })),
    next: next ? `${next.place}-${next.since}-${next.kind}-${next.id}` : null,
  }
}
