import { sql } from 'drizzle-orm'
import type { Services } from '../platform/services.ts'
import { postsOnPage } from './list-waiting-posts.ts'
import { type PostTitle, titleColumns, titleOf } from './post-title.ts'
import type { Ground, PostKind } from './schema.ts'

export type HandledPost = PostTitle & {
  kind: PostKind
  id: string
  count: number
  grounds: Ground[]
  outcome: 'erased' | 'kept'
  at: Date
}

type Row = Omit<HandledPost, 'at' | 'grounds' | keyof PostTitle> & { at: number; grounds: string; titled: string }

/** Reports that were handled, those closed together as one, the latest first, thirty at a time from `from` on. */
export async function listHandledPosts(
  { db }: Services,
  from?: string,
): Promise<{ posts: HandledPost[]; next: string | null }> {
  const [, at, kind, id] = /^(\d{1,15})-([a-z]{1,10})-([\w-]{1,64})$/.exec(from ?? '') ?? []
  const earlier = at ? sql`AND (handled_at, kind, item_id) <= (${Number(at)}, ${kind}, ${id})` : sql``
  const rows = await db.all<Row>(sql`
    WITH handled AS (
      SELECT kind, item_id, count(*) AS count, json_group_array(DISTINCT ground) AS grounds, handled_at,
        max(outcome) AS outcome
      FROM reports WHERE handled_at IS NOT NULL ${earlier}
      GROUP BY handled_at, kind, item_id ORDER BY handled_at DESC, kind DESC, item_id DESC LIMIT ${postsOnPage + 1}
    )
    SELECT kind, item_id AS id, count, grounds, outcome, handled_at AS at, ${titleColumns} FROM handled
    ORDER BY handled_at DESC, kind DESC, item_id DESC`)
  const next = rows[postsOnPage]
  return {
    posts: rows.slice(0, postsOnPage).map(({ titled, grounds, at, ...row }) => ({
      ...{ ...row, grounds: JSON.parse(grounds), at: new Date(at) },
      ...titleOf(titled),
    })),
    next: next ? `${next.at}-${next.kind}-${next.id}` : null,
  }
}
